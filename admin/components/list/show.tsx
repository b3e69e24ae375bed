import type { ActionProps } from 'adminjs'
import { InPlace } from '../in-place/in-place.tsx'
import { Details } from '../page/details.tsx'
import { usePage } from '../page/use-page.ts'
import { Work } from '../page/work.tsx'

/** A row on its own page: its columns and, where anything stands on it, all that one works with from there. */
export function Show({ resource, record: shown }: ActionProps) {
  const { record, again } = usePage(resource, shown)
  if (!record) return null
  const details = <Details resource={resource} record={record} />
  if (!record.page) return details
  return (
    <InPlace again={again}>
      <Work resource={resource} record={record} page={record.page}>
        {details}
      </Work>
    </InPlace>
  )
}
