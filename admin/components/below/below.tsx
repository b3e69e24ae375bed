import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Pager } from '../list/pager.tsx'
import { type BelowList, belowOf, useBelow } from './asked.ts'
import { BelowTable } from './below-table.tsx'
import { Folded, FoldedHead } from './folded.tsx'

/** What belongs to a row, on its own page: the rows of another resource, and what belongs to each of these, folded away but for the
 *  first. */
export function Below({ resource, record }: { resource: ResourceJSON; record: RecordJSON }) {
  const { translateLabel } = useTranslation()
  const below = belowOf(resource)
  if (!below) return null
  const heading = `below-${below.other.id}`
  return (
    <section className="below" aria-labelledby={heading}>
      <h2 id={heading}>{translateLabel(below.other.name, below.other.id)}</h2>
      <Inside below={below} record={record} />
    </section>
  )
}

/** A page of what belongs to a row. */
export function Inside({ below, record }: { below: BelowList; record: RecordJSON }) {
  const { translateMessage } = useTranslation()
  const { list, failed, turnTo } = useBelow(below, record)
  const { other, properties } = below
  if (failed) return <p role="alert">{translateMessage('errorFetchingRecords', other.id)}</p>
  if (!list) return null
  if (list.meta.total === 0) return <p className="nothing">{translateMessage('noRecordsInResource', other.id)}</p>
  const inside = belowOf(other)
  return (
    <>
      {inside ? (
        <>
          <FoldedHead properties={properties} />
          {list.records.map((one, at) => (
            <Folded
              key={one.id}
              record={one}
              {...{ resource: other, properties }}
              open={list.meta.page === 1 && at === 0}
            >
              {() => <Inside below={inside} record={one} />}
            </Folded>
          ))}
        </>
      ) : (
        <BelowTable resource={other} properties={properties} records={list.records} />
      )}
      <Pager {...list.meta} turnTo={turnTo} />
    </>
  )
}
