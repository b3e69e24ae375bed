import { ApiClient, useTranslation } from 'adminjs'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import type { HomeView } from '../home/home.ts'
import type { HomeSection } from '../home/section.ts'
import { usePageTitle } from './frame/title.tsx'
import { useOpening } from './in-place/opening.ts'
import { Pager } from './list/pager.tsx'

/** The home page: what needs somebody today, each with the way to it; or one part of that alone, page by page. */
export function Home() {
  const [view, setView] = useState<HomeView>()
  const { search } = useLocation()
  useEffect(() => {
    new ApiClient().getDashboard<HomeView>({ params: new URLSearchParams(search) }).then(({ data }) => setView(data))
  }, [search])
  usePageTitle(view?.title)
  if (!view) return null
  return (
    <div className="home">
      {view.back?.href && <Link to={view.back.href}>{view.back.text}</Link>}
      <h1>{view.title}</h1>
      {view.text && <p>{view.text}</p>}
      {view.sections.map((section) =>
        view.back ? <Alone key={section.name} section={section} /> : <Part key={section.name} section={section} />,
      )}
    </div>
  )
}

/** A part among others: its heading, the first of its rows, and the way to all. */
export function Part({ section: { name, title, empty, total, rows, more } }: { section: HomeSection }) {
  return (
    <section aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>
        {title} {total > 0 && <span>{total}</span>}
      </h2>
      {rows.length === 0 && <p>{empty}</p>}
      <Rows rows={rows} />
      {more && <Link to={more.href}>{more.text}</Link>}
    </section>
  )
}

/** A part of which all rows are looked at, below the heading of the page. */
function Alone({ section: { title, rows, ...meta } }: { section: HomeSection }) {
  return (
    <section aria-label={title}>
      <Rows rows={rows} />
      <Pager {...meta} />
    </section>
  )
}

type Row = HomeSection['rows'][number]

/** The verb that settles a row: on the page that it stands on, or on its own. */
function Settling({ row: { id, title }, verb }: { row: Row; verb: NonNullable<Row['verb']> }) {
  const { translateAction } = useTranslation()
  const opening = useOpening({ name: verb.name, resourceId: verb.subject, about: { id, title } })
  return (
    <Link to={verb.href} onClick={opening}>
      {translateAction(verb.name, verb.subject)}
    </Link>
  )
}

function Rows({ rows }: Pick<HomeSection, 'rows'>) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={row.href}>{row.title}</Link>
          <span>
            {row.about}
            {row.verb && ' · '}
            {row.verb && <Settling row={row} verb={row.verb} />}
          </span>
          <time>{row.when}</time>
        </li>
      ))}
    </ul>
  )
}
