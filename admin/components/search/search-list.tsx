import { useTranslation } from 'adminjs'
import { useEffect } from 'react'
import type { FoundKind, SearchView } from '../../search/view.ts'
import { allOf, FoundText } from './found.tsx'

/** Where everything that is listed leads, in its order. */
export const waysIn = ({ kinds }: SearchView): string[] =>
  kinds.flatMap((kind) => {
    const all = allOf(kind)
    return [...kind.rows.map(({ href }) => href), ...(all ? [all.href] : [])]
  })

type Props = { id: string; view: SearchView; at: number; go(href: string): void }

/** What was found, kind by kind, below the field in which it is sought; the one `at` which one is, is what enter opens. */
export function SearchList({ id, view, at, go }: Props) {
  const { translateLabel, translateMessage } = useTranslation()
  const { query, kinds } = view
  const total = kinds.reduce((sum, kind) => sum + kind.total, 0)
  useEffect(() => document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }), [id, at])
  const firsts = kinds.map((_, place) => waysIn({ query, kinds: kinds.slice(0, place) }).length)
  return (
    <div className="search-list">
      {query === '' && kinds.length > 0 && <p>{translateLabel('openedLately')}</p>}
      <div role="listbox" id={id} aria-label={translateLabel(query ? 'search' : 'openedLately')}>
        {kinds.map((kind, place) => (
          <Kind key={kind.subject} {...{ id, kind, query, at, go }} first={firsts[place] ?? 0} />
        ))}
      </div>
      {kinds.length === 0 && <p>{translateMessage(query ? 'nothingFound' : 'searchHint')}</p>}
      {/* What is shown is read out as a number: the rows are, as one walks through them. */}
      <p role="status" className="read-out">
        {query && translateMessage('found', undefined, { count: total })}
      </p>
    </div>
  )
}

type KindProps = { id: string; kind: FoundKind; query: string; first: number; at: number; go(href: string): void }

function Kind({ id, kind, query, first, at, go }: KindProps) {
  const { translateLabel } = useTranslation()
  const all = allOf(kind)
  const rows = kind.rows.map((row) => ({ key: row.id, href: row.href, told: <FoundText row={row} query={query} /> }))
  const last = all ? [{ key: 'all', href: all.href, told: translateLabel(all.label, undefined, all.values) }] : []
  return (
    <fieldset>
      <legend>{kind.title}</legend>
      {[...rows, ...last].map(({ key, href, told }, place) => (
        <div
          key={key}
          id={`${id}-${first + place}`}
          role="option"
          tabIndex={-1}
          aria-selected={first + place === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => go(href)}
          onKeyDown={({ key }) => key === 'Enter' && go(href)}
        >
          {told}
        </div>
      ))}
    </fieldset>
  )
}
