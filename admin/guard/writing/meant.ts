import { createHash } from 'node:crypto'
import { ValidationError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Unfolding } from '../../actions/form-view.ts'
import { problemTexts } from '../../texts/problems/problems.text.ts'
import type { TableRow } from '../table.ts'

/** The name under which a form sends along what it was told that saving means. No column can be called so. */
export const agreedName = '#agreed'

/** What a change of a row has changed: the columns, and the row as the member saw it before and sees it now. */
export type Changed = { names: string[]; before: TableRow; row: TableRow }

/** What saving a column means beyond the row, in the member's words; whom it is about by name, where the text names only the first of them. */
export type Meaning = { column: string } & ({ text: string; all?: undefined } | Unfolding)

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

/** What a meaning says, as it stands in a table. */
export const asCell = <One extends Meaning>({ column: _, ...told }: One) => told

/** What is told at a field: what saving it means, and below all names that the message has not. */
export type MeantAtField = { message: string; type: string; agreed: string; unfolds?: Unfolding[] }

/** Throws ValidationError, at the columns, for what saving means, unless that is what was `agreed` to. */
export function mustBeMeant(actor: Member, id: string, meanings: Meaning[], agreed: unknown): void {
  if (meanings.length === 0) return
  const digest = createHash('sha256')
    .update(JSON.stringify([id, meanings]))
    .digest('base64url')
  if (agreed === digest) return
  const say = speaker(problemTexts, actor.locale)
  const errors: Record<string, MeantAtField> = {}
  for (const { column } of meanings) {
    const those = meanings.filter((one) => one.column === column)
    const message = [...those.map(({ text }) => text), say('save-again')].join(' ')
    const unfolds = those.flatMap((one) => (one.all ? [{ ...asCell(one), text: say('all-by-name') }] : []))
    errors[column] = { message, type: 'Meant', agreed: digest, ...(unfolds.length > 0 && { unfolds }) }
  }
  throw new ValidationError(errors, { message: say('not-meant') })
}

/** What is sent along by whoever saves once more what they were told of; undefined where they were told of nothing. */
export function agreedIn(errors: Record<string, object>): string | undefined {
  const told = Object.values(errors).find((error): error is { agreed: string } => 'agreed' in error)
  return told?.agreed
}
