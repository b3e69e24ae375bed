import {
  type ActionJSON,
  ApiClient,
  BasePropertyComponent,
  type RecordJSON,
  type ResourceJSON,
  useRecord,
  useTranslation,
} from 'adminjs'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { asShown } from '../../guard/writing/as-shown.ts'
import { onceName } from '../../guard/writing/once-name.ts'
import { useFocusInForm } from '../forms/focus.ts'
import { newKey } from '../forms/key.ts'
import { isHidden } from '../list/cell.tsx'
import type { Opened } from './in-place.tsx'

type Props = Opened & { done(): void }
type Form = { resource: ResourceJSON; action: ActionJSON; record: RecordJSON }

/** The plain form of a new row, or of one that is changed, over the page that it belongs to. */
export function PlainForm({ name, resourceId, about, begins, done }: Props) {
  const { translateMessage } = useTranslation()
  const [changed, setChanged] = useState<RecordJSON | null>()
  const resource = window.REDUX_STATE.resources.find(({ id }) => id === resourceId)
  const recordId = about?.id
  const key = useMemo(newKey, [])
  useEffect(() => {
    if (!recordId) return
    new ApiClient().recordAction({ resourceId, recordId, actionName: 'edit' }).then(
      ({ data }) => setChanged(data.record),
      () => setChanged(null),
    )
  }, [resourceId, recordId])
  if (recordId && changed === undefined) return null
  const record = recordId ? changed && asShownNow(changed) : beginning(resourceId, key, begins)
  const action = (recordId ? changed?.recordActions : resource?.resourceActions)?.find((one) => one.name === name)
  if (!resource || !action || !record) return <p role="alert">{translateMessage('notShown')}</p>
  return <Fields {...{ resource, action, record, done }} />
}

function Fields({ resource, action, record: begun, done }: Form & Pick<Props, 'done'>) {
  const { translateButton } = useTranslation()
  // AdminJS begins anew whenever it is given another object.
  const [first] = useState(begun)
  const { record, handleChange, submit, loading } = useRecord(first, resource.id)
  useFocusInForm(true)
  const names = action.layout?.flatMap((part) => part.properties) ?? []
  const properties = names.flatMap((name) => resource.properties[String(name)] ?? [])
  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await submit().catch(() => undefined)
    if (answer?.data.notice?.type === 'success') done()
  }
  return (
    <form onSubmit={send}>
      {properties
        .filter((property) => !first.id || !isHidden({ property, record: first }))
        .map((property) => (
          <BasePropertyComponent
            key={property.propertyPath}
            where="edit"
            {...{ resource, property, record }}
            onChange={handleChange}
          />
        ))}
      <button type="submit" disabled={loading}>
        {translateButton('save', resource.id)}
      </button>
    </form>
  )
}

const asShownNow = (record: RecordJSON): RecordJSON => ({
  ...record,
  params: { ...record.params, [asShown]: JSON.stringify(record.params) },
})

function beginning(resourceId: string, key: string, begins: Opened['begins']): RecordJSON {
  const { name, id, title } = begins ?? {}
  const params = { [onceName]: key, ...(name && { [name]: id }) }
  const populated = name ? { [name]: { id, title, params: {} } } : {}
  return { id: '', params, populated, errors: {}, for: resourceId } as unknown as RecordJSON
}
