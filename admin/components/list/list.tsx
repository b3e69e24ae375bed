import { type ActionProps, useTranslation } from 'adminjs'
import { useEffect, useRef } from 'react'
import { Navigate, useLocation } from 'react-router-dom'
import { KeysTold } from '../keys/keys-told.tsx'
import { useRowKeys } from '../keys/row-keys.ts'
import { keysOfList, toldOfList } from './changing/keys.ts'
import { NothingListed } from './nothing-listed.tsx'
import { Pager } from './pager.tsx'
import { Apart } from './parts/apart.tsx'
import { beginningOf, OpenOnly } from './parts/beginning.tsx'
import { useRows } from './rows.ts'
import { Table } from './table.tsx'

/** The list of a resource under the filter, in the order and on the page that its address says; it begins with what matters. */
export function List(props: ActionProps) {
  const beginning = beginningOf(props.resource)
  if (useLocation().search === '' && beginning) return <Navigate replace to={{ search: beginning }} />
  return (
    <>
      <OpenOnly resource={props.resource} />
      <Apart resource={props.resource} />
      <Rows {...props} />
    </>
  )
}

function Rows({ resource, setTag }: ActionProps) {
  const { translateMessage } = useTranslation()
  const { key, list, busy, again } = useRows(resource.id)
  const filtered = useLocation().search.includes('filters.')
  const total = list?.meta.total
  const place = useRef<HTMLDivElement>(null)
  useRowKeys(place, keysOfList)
  useEffect(() => setTag?.(total === undefined ? '' : String(total)), [total, setTag])
  if (!key) return null
  if (!list || total === 0) {
    const missing = filtered ? 'noRecords' : 'noRecordsInResource'
    return (
      <NothingListed resource={resource} filtered={filtered}>
        {translateMessage(list ? missing : 'errorFetchingRecords', resource.id)}
      </NothingListed>
    )
  }
  return (
    <div className="listed" aria-busy={busy} ref={place}>
      <Table key={key} resource={resource} list={list} performed={again} />
      <Pager {...list.meta} />
      <KeysTold told={toldOfList} />
    </div>
  )
}
