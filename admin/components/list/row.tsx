import { type ActionResponse, type BasePropertyJSON, type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { type FocusEvent, useState } from 'react'
import { Link } from 'react-router-dom'
import type { MadeView } from '../../page/view.ts'
import { Doing, inOrder } from '../actions/doing.tsx'
import { More } from '../actions/more.tsx'
import { useTitles } from '../frame/title.tsx'
import { rowPath } from '../paths.ts'
import { Cell } from './cell.tsx'
import { Changing } from './changing/changing.tsx'

type Props = {
  resource: ResourceJSON
  record: RecordJSON
  chosen: boolean
  /** Chooses the row, or no longer. */
  turn?(id: string): void
  performed?: (answer: ActionResponse) => void
  /** Its columns, if not those of the list. */
  properties?: BasePropertyJSON[]
  /** What can be done with it and is not folded away. */
  openly?: string[]
  /** Columns that were made for it, after the others. */
  made?: MadeView[]
}

/** One row of a list. Its title leads to it, also for the keyboard; in lists without titles, a word does. */
export function Row({
  resource,
  record: given,
  chosen,
  turn,
  performed,
  properties = resource.listProperties,
  openly = [],
  made = [],
}: Props) {
  const { translateProperty, translateLabel } = useTranslation()
  const [changed, setChanged] = useState({ from: given, now: given })
  const [isNear, setNear] = useState(false)
  // What was asked for after it was changed says it itself.
  const record = changed.from === given ? changed.now : given
  const title = useTitles(resource)(record)
  const about = { id: record.id, title }
  const show = record.recordActions.find(({ name }) => name === 'show')
  const others = record.recordActions.filter(({ name }) => name !== 'show')
  const isOpen = ({ name }: { name: string }) => openly.includes(name)
  const folded = others.filter((action) => !isOpen(action))
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setNear(false)
  }
  const changing = (property: BasePropertyJSON) => ({
    ...{ resource, record, property, title, isNear },
    changed: (now: RecordJSON) => setChanged({ from: given, now }),
  })
  return (
    <tr data-chosen={chosen} onFocus={() => setNear(true)} onBlur={left}>
      {turn && (
        <td className="choose">
          {record.bulkActions.length > 0 && (
            <input
              type="checkbox"
              aria-label={translateLabel('choose', resource.id, { title })}
              checked={chosen}
              onChange={() => turn(record.id)}
            />
          )}
        </td>
      )}
      {properties.map((property) =>
        property.isTitle ? (
          <th key={property.name} scope="row">
            <Changing {...changing(property)}>
              <Link className="row-title" to={rowPath(resource.id, record.id)}>
                {title}
              </Link>
            </Changing>
          </th>
        ) : (
          <td key={property.name} data-type={property.type} data-label={translateProperty(property.label, resource.id)}>
            <Changing {...changing(property)}>
              <Cell property={property} record={record} />
            </Changing>
          </td>
        ),
      )}
      {made.map(({ name, label, values }) => (
        <td key={name} data-label={label}>
          {values[record.id] && <span className="value">{values[record.id]}</span>}
        </td>
      ))}
      <td className="doings">
        {show && !properties.some(({ isTitle }) => isTitle) && <Doing action={show} about={about} />}
        {inOrder(others)
          .filter(isOpen)
          .map((action) => (
            <Doing key={action.name} {...{ action, about, performed }} />
          ))}
        {folded.length > 0 && <More actions={folded} about={about} performed={performed} />}
      </td>
    </tr>
  )
}
