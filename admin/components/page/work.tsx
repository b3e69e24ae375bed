import { type ResourceJSON, useTranslation } from 'adminjs'
import type { ReactNode } from 'react'
import type { PageView } from '../../page/view.ts'
import { Related } from '../frame/related.tsx'
import { Part } from '../home/part.tsx'
import { Empties } from './empties.tsx'
import { Head } from './head.tsx'
import { Section } from './section.tsx'
import type { PagedRecord } from './use-page.ts'

type Props = { resource: ResourceJSON; record: PagedRecord; page: PageView; children: ReactNode }

/** The page of a row on which one works: its head, what waits, the sections in two columns where there is room, what is empty in a few lines; the
 *  row's own columns (`children`) among the narrow ones. */
export function Work({ resource, record, page, children }: Props) {
  const { translateLabel } = useTranslation()
  const { waiting, sections } = page
  const filled = sections.filter(({ total }) => total > 0)
  const empty = sections.filter(({ total }) => total === 0)
  const isWide = sections.some(({ side }) => side)
  const inColumn = (side: boolean) =>
    filled.filter((one) => one.side === side).map((one) => <Section key={one.name} section={one} />)
  const details = isWide ? (
    <section className="card" aria-labelledby="details">
      <h2 id="details">{translateLabel('details')}</h2>
      {children}
    </section>
  ) : (
    children
  )
  return (
    <div className="work">
      <div className="work-columns" data-wide={isWide}>
        <Head {...{ resource, record, page }} />
        {!isWide && details}
        <div className="work-main">
          {waiting.map((part) => (
            <div className="card home" key={part.name}>
              <Part section={part} />
            </div>
          ))}
          {inColumn(false)}
          {!isWide && <Empties sections={empty} />}
        </div>
        {isWide && (
          <div className="work-side">
            {inColumn(true)}
            <Empties sections={empty} />
            {details}
            <Related resource={resource} record={record} />
          </div>
        )}
      </div>
    </div>
  )
}
