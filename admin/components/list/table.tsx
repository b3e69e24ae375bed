import { type ActionResponse, type ResourceJSON, useTranslation } from 'adminjs'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Chosen } from './chosen.tsx'
import { ColumnHead } from './column-head.tsx'
import { shownColumns } from './columns/shown.ts'
import { Row } from './row.tsx'
import type { Listed } from './rows.ts'

type Props = { resource: ResourceJSON; list: Listed; performed(answer: ActionResponse): void }

/** The rows of a list as a table, on a phone as cards. Rows that something can be done with together can be chosen. */
export function Table({ resource, list, performed }: Props) {
  const { translateLabel } = useTranslation()
  const [chosen, choose] = useState<string[]>([])
  const { records, meta } = list
  const [query] = useSearchParams()
  const properties = shownColumns(resource, query)
  const choosable = records.filter(({ bulkActions }) => bulkActions.length > 0).map(({ id }) => id)
  const all = choosable.length > 0 && choosable.length === chosen.length
  const turn = (id: string) => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      <table className="list">
        <thead>
          <tr>
            {choosable.length > 0 && (
              <td className="choose">
                <input
                  type="checkbox"
                  aria-label={translateLabel('chooseAll')}
                  checked={all}
                  onChange={() => choose(all ? [] : choosable)}
                />
              </td>
            )}
            {properties.map((property) => (
              <ColumnHead key={property.name} property={property} {...meta} />
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row
              key={record.id}
              {...{ resource, record, performed, properties }}
              chosen={chosen.includes(record.id)}
              {...(choosable.length > 0 && { turn })}
            />
          ))}
        </tbody>
      </table>
      <Chosen resource={resource} records={records.filter(({ id }) => chosen.includes(id))} performed={performed} />
    </>
  )
}
