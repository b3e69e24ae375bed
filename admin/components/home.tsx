import { ApiClient } from 'adminjs'
import { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import type { HomeView } from '../home/home.ts'
import type { HomeSection } from '../home/section.ts'
import { usePageTitle } from './frame/title.tsx'

/** The home page: what needs somebody today, each with the way to it. */
export function Home() {
  const [view, setView] = useState<HomeView>()
  useEffect(() => {
    new ApiClient().getDashboard<HomeView>().then(({ data }) => setView(data))
  }, [])
  usePageTitle(view?.title)
  if (!view) return null
  return (
    <div className="home">
      <h1>{view.title}</h1>
      <p>{view.text}</p>
      {view.sections.map((section) => (
        <Part key={section.name} section={section} />
      ))}
    </div>
  )
}

function Part({ section: { name, title, empty, total, rows, more } }: { section: HomeSection }) {
  return (
    <section aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>
        {title} {total > 0 && <span>{total}</span>}
      </h2>
      {rows.length === 0 && <p>{empty}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={row.href}>{row.title}</Link>
            <span>{row.about}</span>
            <time>{row.when}</time>
          </li>
        ))}
      </ul>
      {more && <Link to={more.href}>{more.text}</Link>}
    </section>
  )
}
