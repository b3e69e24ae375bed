import { type BasePropertyJSON, type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router-dom'
import { Cell } from '../list/cell.tsx'
import { rowPath } from '../paths.ts'

type Props = {
  resource: ResourceJSON
  record: RecordJSON
  properties: BasePropertyJSON[]
  /** What belongs to it in turn. */
  children(): ReactNode
  open: boolean
}

/** Columns that are told in a line, and those of whole texts, which are told below it. */
const inLine = (properties: BasePropertyJSON[]) => properties.filter(({ type }) => type !== 'textarea')
const inFull = (properties: BasePropertyJSON[]) => properties.filter(({ type }) => type === 'textarea')

/** What the columns of the lines are called. */
export function FoldedHead({ properties }: Pick<Props, 'properties'>) {
  const { translateProperty } = useTranslation()
  return (
    <div className="folded-head" aria-hidden="true">
      {inLine(properties).map(({ name, label, resourceId }) => (
        <span key={name}>{translateProperty(label, resourceId)}</span>
      ))}
    </div>
  )
}

/** A row in a line, and what belongs to it, which is asked for once it is unfolded. */
export function Folded({ resource, record, properties, children, open: atFirst }: Props) {
  const { translateProperty, translateAction } = useTranslation()
  const [open, setOpen] = useState(atFirst)
  const texts = inFull(properties).filter(({ propertyPath }) => record.params[propertyPath])
  return (
    <details className="folded" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {inLine(properties).map((property) => (
          <span key={property.name} data-type={property.type}>
            <b>{translateProperty(property.label, resource.id)}</b>
            <Told property={property} record={record} />
          </span>
        ))}
      </summary>
      {open && (
        <>
          {texts.map((property) => (
            <p key={property.name} className="said">
              <Cell property={property} record={record} />
            </p>
          ))}
          {children()}
          <Link to={rowPath(resource.id, record.id)}>{translateAction('show', resource.id)}</Link>
        </>
      )}
    </details>
  )
}

/** A value in the line, which is a button: what another row is called leads nowhere there. */
function Told({ property, record }: { property: BasePropertyJSON; record: RecordJSON }) {
  const title = property.reference && record.populated[property.propertyPath]?.title
  return title ? <span className="value">{title}</span> : <Cell property={property} record={record} none="–" />
}
