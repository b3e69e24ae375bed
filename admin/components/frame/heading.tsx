import { type ActionHeaderProps, type RecordJSON, useTranslation } from 'adminjs'
import { Doing, inOrder } from '../actions/doing.tsx'
import type { PagedRecord } from '../page/use-page.ts'
import { useOpened } from '../search/recent.ts'
import { ListHeading } from './list-heading.tsx'
import { Related } from './related.tsx'
import { usePageTitle, useTitles } from './title.tsx'
import { Way } from './way.tsx'

/** The head of every page but the first: where it is, what it is called, what can be done there. */
export function Heading(props: ActionHeaderProps) {
  const { record } = props
  return record ? <RowHeading {...props} record={record} /> : <ListHeading {...props} />
}

function RowHeading({ resource, record, action, actionPerformed }: ActionHeaderProps & { record: RecordJSON }) {
  const { translateAction } = useTranslation()
  const title = useTitles(resource)(record)
  const about = { id: record.id, title }
  const below = offeredBelow(record)
  usePageTitle(title)
  useOpened(resource.id, record.id)
  return (
    <header className="row-heading">
      <Way resource={resource}>{action.name !== 'show' && translateAction(action.name, resource.id)}</Way>
      <h1>{title}</h1>
      <div className="doings">
        {inOrder(record.recordActions)
          .filter(({ name }) => name !== action.name && !below.includes(name))
          .map((other) => (
            <Doing key={other.name} action={other} about={about} performed={actionPerformed} />
          ))}
      </div>
      {action.name === 'show' && !isWork(record) && <Related resource={resource} record={record} />}
    </header>
  )
}

/** Whether it is a page of two columns, of which the narrow one ends with further lists. */
const isWork = ({ page }: PagedRecord) => page?.sections.some(({ side }) => side) ?? false

/** What can be done with a row beside what it is about, further down on its page. */
function offeredBelow({ page }: PagedRecord): string[] {
  return page?.sections.flatMap(({ verbs }) => verbs.flatMap(({ name, about }) => (about ? [name] : []))) ?? []
}
