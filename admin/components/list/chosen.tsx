import { type ActionJSON, type ActionResponse, type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { meaningOf } from '../actions/call.ts'
import { Confirmed } from '../actions/confirmed.tsx'
import { usePerform } from '../actions/perform.ts'
import { useTitles } from '../frame/title.tsx'
import { rowsPath } from '../paths.ts'

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
      {inCommon(records).map(({ name: actionName, component }) =>
        component === 'VerbForm' ? (
          <Link key={actionName} to={rowsPath(resource.id, recordIds, actionName)}>
            {translateAction(actionName, resource.id)}
          </Link>
        ) : (
          <Confirmed
            key={actionName}
            label={translateAction(actionName, resource.id)}
            question={translateMessage(count > 1 ? 'confirmDeleteMany' : 'confirmDelete', resource.id)}
            about={records.map((record) => ({ id: record.id, title: titleOf(record) }))}
            look={() => meaningOf({ resourceId: resource.id, actionName, recordIds })}
            confirm={(agreed) => perform({ resourceId: resource.id, actionName, recordIds }, { agreed })}
          />
        ),
      )}
    </div>
  )
}

/** What can be done with each of the rows, what cannot be taken back last. */
function inCommon([first, ...others]: RecordJSON[]) {
  const can = (record: RecordJSON, name: string) => record.bulkActions.some((action) => action.name === name)
  const common = (first?.bulkActions ?? []).filter(({ name }) => others.every((record) => can(record, name)))
  return common.toSorted((one, other) => Number(isConfirmed(one)) - Number(isConfirmed(other)))
}

/** Whether it has no form, but is asked about and done. */
const isConfirmed = ({ component }: ActionJSON) => component !== 'VerbForm'
