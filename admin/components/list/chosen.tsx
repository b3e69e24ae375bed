import { type ActionResponse, type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Confirmed } from '../actions/confirmed.tsx'
import { usePerform } from '../actions/perform.ts'
import { useTitles } from '../frame/title.tsx'

type Props = { resource: ResourceJSON; records: RecordJSON[]; performed(answer: ActionResponse): void }

/** How many rows are chosen, and what can be done with all of them together. */
export function Chosen({ resource, records, performed }: Props) {
  const { translateLabel, translateAction, translateMessage } = useTranslation()
  const perform = usePerform(performed)
  const titleOf = useTitles(resource)
  const recordIds = records.map(({ id }) => id)
  const count = recordIds.length
  return (
    <div className="chosen" role="status" hidden={count === 0}>
      <span>{translateLabel('selectedRecords', resource.id, { selected: count })}</span>
      {records[0]?.bulkActions.map(({ name: actionName }) => (
        <Confirmed
          key={actionName}
          label={translateAction(actionName, resource.id)}
          question={translateMessage(count > 1 ? 'confirmDeleteMany' : 'confirmDelete', resource.id)}
          about={records.map((record) => ({ id: record.id, title: titleOf(record) }))}
          confirm={() => perform({ resourceId: resource.id, actionName, recordIds })}
        />
      ))}
    </div>
  )
}
