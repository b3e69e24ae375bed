import { ApiClient, useTranslation } from 'adminjs'
import { useEffect, useState } from 'react'
import type { PageView } from '../../page/view.ts'
import { Section } from './section.tsx'

/** What stands on the page of a row, asked for once it is unfolded; nothing where that is nothing. */
export function Inside({ resourceId, recordId }: { resourceId: string; recordId: string }) {
  const { translateMessage } = useTranslation()
  const [page, setPage] = useState<PageView | null>()
  useEffect(() => {
    new ApiClient().recordAction({ resourceId, recordId, actionName: 'show' }).then(
      ({ data }) => setPage((data.record as { page?: PageView }).page),
      () => setPage(null),
    )
  }, [resourceId, recordId])
  if (page === null) return <p role="alert">{translateMessage('errorFetchingRecords', resourceId)}</p>
  return page?.sections.filter(({ total }) => total > 0).map((one) => <Section key={one.name} section={one} />)
}
