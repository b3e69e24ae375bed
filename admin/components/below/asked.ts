import { ApiClient, type BasePropertyJSON, type RecordJSON, type ResourceJSON } from 'adminjs'
import { useEffect, useState } from 'react'
import type { Below } from '../../guard/definition.ts'
import type { Listed } from '../list/rows.ts'

/** What is listed below a row: of which resource, those of its rows that lead to it by which column, and what is told of each. `amongSeveral`: another
 *  list there is of the same resource, which its first column tells apart. */
export type BelowList = Pick<Below, 'by' | 'order' | 'brief'> & {
  other: ResourceJSON
  properties: BasePropertyJSON[]
  amongSeveral: boolean
}

/** What is listed below the rows of a resource, as far as the reader can see any of it. */
export function belowOf(resource: ResourceJSON): BelowList[] {
  const all: Below[] = resource.showProperties.find(({ name }) => name === 'id')?.custom?.below ?? []
  return all.flatMap(({ subject, by, columns, order, brief }) => {
    const other = window.REDUX_STATE.resources.find(({ id, href }) => href && id === subject)
    if (!other?.filterProperties.some(({ name }) => name === by)) return []
    const properties = columns.flatMap((name) => other.showProperties.filter((one) => one.name === name))
    const amongSeveral = all.filter((one) => one.subject === subject).length > 1
    return { other, by, properties, amongSeveral, ...(order && { order }), ...(brief && { brief }) }
  })
}

const perPage = 20

/** A page of what is listed below a row, while another one is asked for the last one; `failed`: it could not be had. */
export function useBelow({ other, by, order }: BelowList, { id }: Pick<RecordJSON, 'id'>) {
  const [page, turnTo] = useState(1)
  const [list, setList] = useState<Listed>()
  const [failed, setFailed] = useState(false)
  const resourceId = other.id
  useEffect(() => {
    let left = false
    const sorted = order && { sortBy: order, direction: 'asc' }
    const params = { [`filters.${by}`]: id, page, perPage, ...sorted }
    new ApiClient().resourceAction({ resourceId, actionName: 'list', params }).then(
      ({ data }) => !left && setList(data as unknown as Listed),
      () => !left && setFailed(true),
    )
    return () => {
      left = true
    }
  }, [resourceId, by, order, id, page])
  return { list, failed, turnTo }
}
