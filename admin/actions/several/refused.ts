import { ForbiddenError, ValidationError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { Invalid, NotFound, Refusal } from '../../../domain/refusals.ts'
import { messages } from '../../messages.ts'
import { codeOf } from '../admin-action.ts'

/** What a plain write was refused with, in the words that it is told in. */
export class RefusedInWords extends Refusal {
  constructor(readonly words: string) {
    super(400, 'invalid', { words })
  }
}

/** What a plain write throws, as a refusal: what is told at fields keeps its words, and a row that may not be written is not there. What is not a
 *  refusal is handed back as it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof ForbiddenError) return new NotFound()
  if (!(error instanceof ValidationError)) return error
  return new RefusedInWords(
    Object.values(error.propertyErrors)
      .map(({ message }) => message)
      .join(' '),
  )
}

/** Why one of several is refused, in the words that it would be refused with alone. */
export function reasonOf(actor: Member, refusal: Refusal): string {
  if (refusal instanceof RefusedInWords) return refusal.words
  const problems = refusal instanceof Invalid ? refusal.fields : { base: codeOf(refusal) }
  const told = refusal instanceof Invalid ? refusal.told : {}
  return Object.values(messages(actor, problems, told))
    .map(({ message }) => message)
    .join(' ')
}
