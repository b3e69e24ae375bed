import { ApiClient, type RecordJSON, type ResourceJSON } from 'adminjs'
import { useEffect, useState } from 'react'
import type { PageView } from '../../page/view.ts'

/** A row with what its page tells besides, which comes with it. */
export type PagedRecord = RecordJSON & { page?: PageView }

/** A row as it was shown, and as it is once it was asked for `again`. */
export function usePage({ id: resourceId }: Pick<ResourceJSON, 'id'>, shown: PagedRecord | undefined) {
  const [record, setRecord] = useState(shown)
  useEffect(() => setRecord(shown), [shown])
  async function again() {
    const recordId = shown?.id ?? ''
    const asked = new ApiClient().recordAction({ resourceId, recordId, actionName: 'show' })
    const answer = await asked.catch(() => undefined)
    // What is gone, or not for the reader any more, is told when they go on.
    const now: PagedRecord | undefined = answer?.data.record
    if (now?.page) setRecord(now)
  }
  return { record: record?.id === shown?.id ? record : shown, again }
}
