import type { Member } from '../../domain/access/actor/actor.ts'
import type { pageTexts } from '../texts/page.text.ts'
import type { LinkedText, ToldView } from './view.ts'

type Text = keyof typeof pageTexts.en

/** A line in the head of a row's page, made of its values (as far as the member sees them) and of what they see beside it; none: it is left out. */
export type Fact = {
  name: Text
  tell(actor: Member, row: Record<string, unknown>): Promise<LinkedText[]>
}

/** A column that is made for some rows (their ids) at once; null where it is not for this member. */
export type MadeColumn = {
  label: Text
  make(actor: Member, ids: string[]): Promise<Map<string, string> | null>
}

export type ToldLines = Pick<ToldView, 'lines' | 'total' | 'picture'>

/** What a page tells that is no rows of a noun: under which heading and where, and by which verb of the row all of it is told. Null: nothing,
 *  or not to this member. */
export type ToldSection = {
  name: Text
  place: number
  side?: true
  all?: string
  tell(actor: Member, row: Record<string, unknown>): Promise<ToldLines | null>
}
