import { useTranslation } from 'adminjs'
import { Link, useLocation } from 'react-router-dom'
import type { FoundKind } from '../../search/view.ts'
import { usePageTitle } from '../frame/title.tsx'
import { allOf, FoundText } from './found.tsx'
import { useSearch } from './use-search.ts'

const many = 10

/** What is found, on a page of its own, whose address says what is sought. */
export function SearchPage() {
  const { translateLabel, translateMessage } = useTranslation()
  const text = new URLSearchParams(useLocation().search).get('q') ?? ''
  const last = useSearch(text, many)
  // What was found by the text before is not told as found by this one.
  const view = last?.query === text.trim() ? last : undefined
  const title = text
    ? translateLabel('searchFor', undefined, { query: text, interpolation: { escapeValue: false } })
    : translateLabel('search')
  usePageTitle(title)
  const total = view?.kinds.reduce((sum, kind) => sum + kind.total, 0) ?? 0
  return (
    <div className="home search-page">
      <h1>{title}</h1>
      <p role="status">
        {!view && translateMessage('finding')}
        {view && !text && translateMessage('searchHint')}
        {view &&
          text &&
          (total > 0 ? translateMessage('found', undefined, { count: total }) : translateMessage('nothingFound'))}
      </p>
      {view?.kinds.map((kind) => (
        <Kind key={kind.subject} kind={kind} query={view.query} />
      ))}
    </div>
  )
}

function Kind({ kind, query }: { kind: FoundKind; query: string }) {
  const { translateLabel } = useTranslation()
  const all = allOf(kind)
  return (
    <section aria-labelledby={`found-${kind.subject}`}>
      <h2 id={`found-${kind.subject}`}>
        {kind.title} {!kind.isMore && <span>{kind.total}</span>}
      </h2>
      <ul>
        {kind.rows.map((row) => (
          <li key={row.id}>
            <Link to={row.href}>
              <FoundText row={row} query={query} />
            </Link>
          </li>
        ))}
      </ul>
      {all && <Link to={all.href}>{translateLabel(all.label, undefined, all.values)}</Link>}
    </section>
  )
}
