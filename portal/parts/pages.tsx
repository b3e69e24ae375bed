import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { partTexts } from './parts.text.ts'

type Props = { page: number; pages: number; query?: Record<string, string | number | undefined>; reader: Reader }

/** The way through the pages of a list; nothing when there is only one. `query` is what else the list is asked for. */
export function Pages({ page, pages, query = {}, reader }: Props) {
  if (pages <= 1) return null
  const say = speaker(partTexts, reader.locale)
  const to = (number: number) => addressWith(reader.path, { ...query, page: number })
  return (
    <nav className="pages" aria-label={say('pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {say('previous')}
        </a>
      )}
      <span>{say('pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {say('next')}
        </a>
      )}
    </nav>
  )
}

/** An address with what it is asked for; what is undefined, and the first page, are left away. */
export function addressWith(path: string, query: Record<string, string | number | undefined>): string {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || (name === 'page' && value === 1) ? [] : [[name, String(value)]],
  )
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path
}
