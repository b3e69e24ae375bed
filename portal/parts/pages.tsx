import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { partTexts } from './parts.text.ts'

type Query = Record<string, string | number | string[] | undefined>
type Props = {
  page: number
  name?: string
  query?: Query
  reader: Reader
} & ( // Where there are more than that, the next page is there as long as there is one.
  | { pages: number; more?: true | undefined }
  // Where nobody counts the pages: the next page as long as there is one, and what the links are called.
  | { next: number | null; words: { label: string; back: string; on: string } }
)

/** The way through the pages of a list; nothing when there is only one. `query` is what else the list is asked for, `name` what its
 *  page is asked by. */
export function Pages({ page, name = 'page', query = {}, reader, ...of }: Props) {
  const say = speaker(partTexts, reader)
  const next = 'pages' in of ? (page < of.pages || of.more ? page + 1 : null) : of.next
  const words = 'pages' in of ? { label: say('pages'), back: say('previous'), on: say('next') } : of.words
  if (page <= 1 && next === null) return null
  const to = (number: number) => addressWith(reader.path, { ...query, [name]: number })
  return (
    <nav className="pages" aria-label={words.label}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {words.back}
        </a>
      )}
      {'pages' in of && <span>{say(of.more ? 'pageOfMore' : 'pageOf', { page, pages: of.pages })}</span>}
      {next !== null && (
        <a href={to(next)} rel="next">
          {words.on}
        </a>
      )}
    </nav>
  )
}

/** An address with what it is asked for; what is undefined, and the first page, are left away. */
export function addressWith(path: string, query: Query): string {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || (name === 'page' && value === 1) ? [] : [value].flat().map((one) => [name, String(one)]),
  )
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path
}
