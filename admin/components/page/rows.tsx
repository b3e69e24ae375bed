import { type BasePropertyJSON, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import type { SectionView } from '../../page/view.ts'
import { More } from '../actions/more.tsx'
import { useTitles } from '../frame/title.tsx'
import { ColumnHeads } from '../grids/frame.tsx'
import { Cell, isHidden } from '../list/cell.tsx'
import { Row } from '../list/row.tsx'
import { rowPath } from '../paths.ts'
import { Folded, FoldedHead } from './folded.tsx'
import { Inside } from './inside.tsx'

/** A resource, and those of its columns that a section tells, as far as the reader sees them on any row. */
function known({ resourceId, columns }: SectionView) {
  const resource = window.REDUX_STATE.resources.find(({ id }) => id === resourceId)
  const properties = columns.flatMap((name) => resource?.showProperties.filter((one) => one.name === name) ?? [])
  return resource && { resource, properties }
}

/** The rows of a section as a table, on a phone as cards. */
export function TableRows({ section }: { section: SectionView }) {
  const { translateProperty } = useTranslation()
  const of = known(section)
  if (!of) return null
  const { resource, properties } = of
  const heads = [
    ...properties.map(({ label }) => translateProperty(label, resource.id)),
    ...section.made.map(({ label }) => label),
  ]
  return (
    <div className="listed">
      <table className="list" aria-label={section.title}>
        <ColumnHeads columns={heads} doings />
        <tbody>
          {section.records.map((record) => (
            <Row
              key={record.id}
              {...{ resource, record, properties, openly: section.openly, made: section.made }}
              chosen={false}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The rows of a section in the narrow column: what each is called, and the rest in a line. */
export function BriefRows({ section }: { section: SectionView }) {
  const of = known(section)
  const titleOf = useTitles(of?.resource ?? noResource)
  if (!of) return null
  const { resource, properties } = of
  // What all of them are called, as the person whose page it is, tells none of them apart.
  const isTitled = properties.some(({ isTitle }) => isTitle)
  return (
    <ul className="brief">
      {section.records.map((record) => {
        const about = { id: record.id, title: isTitled ? titleOf(record) : firstOf(record, properties) }
        const actions = record.recordActions.filter(({ name }) => name !== 'show')
        const others = properties.filter((one, at) => (isTitled ? !one.isTitle : at > 0))
        const told = others.filter((one) => hasSomething(one, record))
        return (
          <li key={record.id}>
            <Link to={rowPath(resource.id, record.id)}>{about.title}</Link>
            <span>
              {told.map((property) => (
                <span key={property.name}>
                  <Cell property={property} record={record} />
                </span>
              ))}
            </span>
            {actions.length > 0 && <More actions={actions} about={about} />}
          </li>
        )
      })}
    </ul>
  )
}

function firstOf({ populated, params }: SectionView['records'][number], [first]: BasePropertyJSON[]): string {
  const path = first?.propertyPath ?? ''
  return populated[path]?.title ?? String(params[path] ?? '–')
}

const noResource = { id: '', titleProperty: { name: '' } } as Parameters<typeof useTitles>[0]

function hasSomething(property: BasePropertyJSON, record: SectionView['records'][number]): boolean {
  const value = record.params[property.propertyPath]
  return isHidden({ property, record }) || property.isArray || !(value === null || value === '' || value === false)
}

/** The rows of a section in lines that unfold what stands on their own pages, the first one unfolded. */
export function FoldedRows({ section }: { section: SectionView }) {
  const of = known(section)
  if (!of) return null
  return (
    <>
      <FoldedHead properties={of.properties} />
      {section.records.map((record, at) => (
        <Folded key={record.id} {...of} record={record} open={at === 0}>
          {() => <Inside resourceId={of.resource.id} recordId={record.id} />}
        </Folded>
      ))}
    </>
  )
}
