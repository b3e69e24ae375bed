import { createHash } from 'node:crypto'
import { ValidationError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import { speaker } from '../../../words/catalogue.ts'
import { problemTexts } from '../../texts/problems/problems.text.ts'
import type { TableRow } from '../table.ts'

/** The name under which a form sends along what it was told that saving means. No column can be called so. */
export const agreedName = '#agreed'

/** What a change of a row has changed: the columns, and the row as the member saw it before and sees it now. */
export type Changed = { names: string[]; before: TableRow; row: TableRow }

/** What saving a column means beyond the row, in the member's words. */
export type Meaning = { column: string; text: string }

/** Looks at what a change of a row (uuid) reaches before it is made; what is returned tells, after it, what it has done there. Both are of the
 *  transaction that is taken back unless it is agreed to. */
export type Consequences = (work: Work, actor: Member, id: string) => Promise<(changed: Changed) => Promise<Meaning[]>>

/** What a new row (uuid) means beyond itself, in the transaction that is taken back unless it is agreed to. */
export type ConsequencesOfNew = (work: Work, actor: Member, id: string) => Promise<Meaning[]>

/** Several of them as one. */
export const together =
  (...all: Consequences[]): Consequences =>
  async (work, actor, id) => {
    const tell: Awaited<ReturnType<Consequences>>[] = []
    for (const one of all) tell.push(await one(work, actor, id))
    return async (changed) => {
      const meanings: Meaning[] = []
      for (const one of tell) meanings.push(...(await one(changed)))
      return meanings
    }
  }

/** Throws ValidationError, at the columns, for what saving means, unless that is what was `agreed` to. */
export function mustBeMeant(actor: Member, id: string, meanings: Meaning[], agreed: unknown): void {
  if (meanings.length === 0) return
  const digest = createHash('sha256')
    .update(JSON.stringify([id, meanings]))
    .digest('base64url')
  if (agreed === digest) return
  const say = speaker(problemTexts, actor.locale)
  const errors: Record<string, { message: string; type: string; agreed: string }> = {}
  for (const { column } of meanings) {
    const texts = meanings.filter((one) => one.column === column).map(({ text }) => text)
    errors[column] = { message: [...texts, say('save-again')].join(' '), type: 'Meant', agreed: digest }
  }
  throw new ValidationError(errors, { message: say('not-meant') })
}

/** What is sent along by whoever saves once more what they were told of; undefined where they were told of nothing. */
export function agreedIn(errors: Record<string, object>): string | undefined {
  const told = Object.values(errors).find((error): error is { agreed: string } => 'agreed' in error)
  return told?.agreed
}
