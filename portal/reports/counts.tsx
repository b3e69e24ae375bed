import type { ReportEntity } from '@prisma/client'
import type { Totals as TotalsOf } from '../../domain/reports/groups/grouping.ts'
import type { Heading } from '../../domain/reports/heading.ts'
import type { PageGroup } from '../../domain/reports/portal/page-groups.ts'
import { reportTexts } from '../../domain/reports/text.ts'
import { isNumeric, tell } from '../../domain/reports/values.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { reportPageTexts } from './text.ts'

type Props = { entity: ReportEntity; columns: Heading[]; reader: Reader }

/** The head of a group: what it is, how many rows it has on all pages together, what is added up of them. */
export function GroupHead({ group, ...props }: Props & { group: PageGroup }) {
  const { label, count, totals, before } = group
  const say = speaker(reportPageTexts, props.reader)
  return (
    <tr className="group">
      <Counted
        {...props}
        label={before > 0 ? say('continued', { group: label }) : label}
        count={count}
        totals={totals}
      />
    </tr>
  )
}

/** What is added up of all rows, below the last one. */
export function Totals(props: Props & { count: number; totals: TotalsOf }) {
  return (
    <tbody className="totals">
      <tr className="group">
        <Counted {...props} label={speaker(reportTexts, props.reader)('total')} />
      </tr>
    </tbody>
  )
}

/** Numbers stand under each other; a bar is no number. */
export const classOf = (column: Heading) => (isNumeric(column) && column.kind !== 'percent' ? 'number' : undefined)

function Counted(props: Props & { label: string; count: number; totals: TotalsOf }) {
  const { entity, columns, label, count, totals, reader } = props
  const say = speaker(reportTexts, reader)
  const told = columns.map((column) => tell(totals[column.key] ?? null, column, say, reader.formats))
  const firstTotal = told.findIndex((one, at) => at > 0 && one !== '')
  const span = firstTotal < 0 ? columns.length : firstTotal
  return (
    <>
      <th scope="rowgroup" colSpan={span}>
        {label} <span className="count">{say(`ReportCount.${entity}`, { count })}</span>
        {told[0] && <span className="count">{`${columns[0]?.label}: ${told[0]}`}</span>}
      </th>
      {columns.slice(span).map((column, at) => (
        <td key={column.key} className={classOf(column)} data-label={column.label}>
          {told[span + at]}
        </td>
      ))}
    </>
  )
}
