import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import type { ReactNode } from 'react'
import { Pager } from '../list/pager.tsx'
import type { Listed } from '../list/rows.ts'
import { type BelowList, belowOf, useBelow } from './asked.ts'
import { BelowTable } from './below-table.tsx'
import { Folded, FoldedHead } from './folded.tsx'

/** What belongs to a row, on its own page: the rows of other resources, and what belongs to each of these, folded away but for the
 *  first. */
export function Below({ resource, record }: { resource: ResourceJSON; record: RecordJSON }) {
  return belowOf(resource).map((below) => (
    <Inside key={`${below.other.id} ${below.by}`} below={below} record={record} headed />
  ))
}

type Props = { below: BelowList; record: RecordJSON; headed?: true }

/** A page of what belongs to a row, `headed` by what it is. */
export function Inside({ below, record, headed }: Props) {
  const { translateLabel, translateMessage, translateProperty } = useTranslation()
  const { list, failed, turnTo } = useBelow(below, record)
  const { other, by, properties, amongSeveral, brief } = below
  const heading = `below-${other.id}-${by}`
  const [of] = properties
  const names = [translateLabel(other.name, other.id), amongSeveral && of && translateProperty(of.label, other.id)]
  const within = (content: ReactNode) =>
    headed ? (
      <section className="below" aria-labelledby={heading}>
        <h2 id={heading}>{names.filter(Boolean).join(' · ')}</h2>
        {content}
      </section>
    ) : (
      content
    )
  if (failed) return within(<p role="alert">{translateMessage('errorFetchingRecords', other.id)}</p>)
  if (!list || (brief && list.meta.total === 0)) return null
  if (list.meta.total === 0)
    return within(<p className="nothing">{translateMessage('noRecordsInResource', other.id)}</p>)
  return within(
    <>
      <BelowRows below={below} list={list} />
      <Pager {...list.meta} turnTo={turnTo} />
    </>,
  )
}

function BelowRows({ below: { other, properties, brief }, list }: Pick<Props, 'below'> & { list: Listed }) {
  const inside = brief ? [] : belowOf(other)
  if (inside.length === 0) return <BelowTable resource={other} properties={properties} records={list.records} />
  return (
    <>
      <FoldedHead properties={properties} />
      {list.records.map((one, at) => (
        <Folded key={one.id} record={one} {...{ resource: other, properties }} open={list.meta.page === 1 && at === 0}>
          {() => inside.map((each) => <Inside key={`${each.other.id} ${each.by}`} below={each} record={one} />)}
        </Folded>
      ))}
    </>
  )
}
