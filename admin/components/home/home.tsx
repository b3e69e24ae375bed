import { useTranslation } from 'adminjs'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import type { HomeView } from '../../home/home.ts'
import { usePageTitle } from '../frame/title.tsx'
import { InPlace } from '../in-place/in-place.tsx'
import { KeysTold } from '../keys/keys-told.tsx'
import { useRowKeys } from '../keys/row-keys.ts'
import { Pager } from '../list/pager.tsx'
import { keysOfWork, toldOfWork } from './keys.ts'
import { Laters } from './later.tsx'
import { Part } from './part.tsx'
import { Rows } from './rows.tsx'
import { useHome } from './use-home.ts'
import { Ways } from './ways.tsx'

/** The home page: what needs somebody today, what its reader looks after first, each with the verbs that settle it; or one part of that alone, page
 *  by page. */
export function Home() {
  const { view, again } = useHome()
  const place = useRef<HTMLDivElement>(null)
  useRowKeys(place, keysOfWork)
  usePageTitle(view?.title)
  useEffect(() => {
    if (view?.back) place.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [view?.back])
  if (!view) return null
  return (
    <div className="home" ref={place}>
      <InPlace again={again}>
        <Laters.Provider value={view.laters ?? []}>
          {view.back?.href && <Link to={view.back.href}>{view.back.text}</Link>}
          <h1 tabIndex={-1}>{view.title}</h1>
          {view.text && <p>{view.text}</p>}
          {view.ways && <Ways ways={view.ways} />}
          {view.back ? <Alone {...view} /> : <Halves {...view} />}
          <KeysTold told={toldOfWork} />
        </Laters.Provider>
      </InPlace>
    </div>
  )
}

/** What its reader looks after, then what others do, then of what there is none. */
function Halves({ sections }: HomeView) {
  const { translateLabel } = useTranslation()
  const filled = sections.filter(({ rows }) => rows.length > 0)
  const halves = [...new Set(filled.map(({ whose }) => whose))]
  const isParted = halves.includes('mine') && halves.length > 1
  const empty = sections.filter(({ rows }) => rows.length === 0)
  return (
    <>
      {halves.map((half) => (
        <div className="half" key={half ?? 'all'}>
          {isParted && <h2>{translateLabel(half === 'mine' ? 'homeMine' : 'homeOthers')}</h2>}
          {filled
            .filter(({ whose }) => whose === half)
            .map((section) => (
              <Part key={section.name} section={section} below={isParted} />
            ))}
        </div>
      ))}
      {empty.length > 0 && (
        <ul className="none" aria-label={translateLabel('nothingYet')}>
          {empty.map(({ name, empty }) => (
            <li key={name}>{empty}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A part of which all rows are looked at, below the heading of the page. */
function Alone({ sections }: HomeView) {
  return sections.map(({ title, rows, name, ...meta }) => (
    <section aria-label={title} key={name}>
      <Rows rows={rows} concern={name} />
      <Pager {...meta} />
    </section>
  ))
}
