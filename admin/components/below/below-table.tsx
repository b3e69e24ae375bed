import { type BasePropertyJSON, type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { ColumnHeads } from '../grids/frame.tsx'
import { Row } from '../list/row.tsx'

type Props = { resource: ResourceJSON; properties: BasePropertyJSON[]; records: RecordJSON[] }

/** Rows that belong to another one, as a table, on a phone as cards: what each is called, some of its columns, what can be done with it. */
export function BelowTable({ resource, properties, records }: Props) {
  const { translateProperty, translateLabel } = useTranslation()
  return (
    <div className="listed">
      <table className="list" aria-label={translateLabel(resource.name, resource.id)}>
        <ColumnHeads columns={properties.map(({ label }) => translateProperty(label, resource.id))} doings />
        <tbody>
          {records.map((record) => (
            <Row key={record.id} {...{ resource, record, properties }} chosen={false} openly />
          ))}
        </tbody>
      </table>
    </div>
  )
}
