import { ApiClient, type RecordJSON } from 'adminjs'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { columnsWord } from './columns/shown.ts'

/** One page of a list, in its order. */
export type Listed = {
  records: RecordJSON[]
  meta: { total: number; page: number; perPage: number; sortBy: string; direction: 'asc' | 'desc' }
}

/** What was answered about a resource, as the number `key`: a page of its list, or nothing when that failed. */
type Answered = { key: number; resourceId: string; list?: Listed }

/** The rows that the address asks for. While others are asked for the last ones stay; `again` asks once more. */
export function useRows(resourceId: string) {
  const [answered, setAnswered] = useState<Answered>()
  const [busy, setBusy] = useState(true)
  const location = useLocation()
  const navigate = useNavigate()

  useEffect(() => {
    const { pathname } = location
    const params = new URLSearchParams(location.search)
    // AdminJS asks for a list anew by this word, which is not for the address.
    if (params.has('refresh')) {
      params.delete('refresh')
      navigate({ pathname, search: params.toString() }, { replace: true })
      return
    }
    params.delete(columnsWord)
    let left = false
    const answer = (list?: Listed) => {
      if (left) return
      setAnswered((last) => ({ key: (last?.key ?? 0) + 1, resourceId, ...(list && { list }) }))
      setBusy(false)
    }
    setBusy(true)
    new ApiClient().resourceAction({ resourceId, actionName: 'list', params }).then(
      ({ data }) => answer(data as unknown as Listed),
      () => answer(),
    )
    return () => {
      left = true
    }
  }, [resourceId, location, navigate])

  const known = answered?.resourceId === resourceId ? answered : undefined
  return { ...known, busy, again: () => navigate(location, { replace: true }) }
}
