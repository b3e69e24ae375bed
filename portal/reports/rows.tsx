import type { Heading } from '../../domain/reports/heading.ts'
import type { PortalRow, ReportPage } from '../../domain/reports/portal/page.ts'
import { isNumeric } from '../../domain/reports/values.ts'
import { speaker } from '../../words/catalogue.ts'
import { LateMark } from '../parts/late-mark.tsx'
import type { Reader } from '../reader.ts'
import { Cell } from './cell.tsx'
import { reportPageTexts } from './text.ts'

type Props = Pick<ReportPage, 'report' | 'columns' | 'rows'> & { reader: Reader }

/** The rows of a report: a table, on narrow pages a card a row. The first cell leads to the page that a row is told on. */
export function Rows({ report: { entity }, columns, rows, reader }: Props) {
  const [first, ...others] = columns
  if (!first) return null
  const saysLate = columns.some(({ key }) => key === 'dueOn')
  return (
    <div className="wide">
      <table className="list report">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Leading row={row} reader={reader}>
                  <Cell value={row.cells[0]} entity={entity} column={first} late={row.late} reader={reader} />
                </Leading>
                {row.late && !saysLate && <LateMark reader={reader} />}
              </th>
              {others.map((column, at) => (
                <td key={column.key} className={classOf(column)} data-label={column.label}>
                  <Cell value={row.cells[at + 1]} entity={entity} column={column} late={row.late} reader={reader} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Numbers stand under each other; a bar is no number. */
const classOf = (column: Heading) => (isNumeric(column) && column.kind !== 'percent' ? 'number' : undefined)

/** The way to the page that a row is told on, where its reader may open one; it is called something even where the cell is empty. */
function Leading({ row, reader, children }: { row: PortalRow; reader: Reader; children: React.ReactNode }) {
  if (!row.to) return children
  const isEmpty = row.cells[0] === null || row.cells[0] === ''
  return <a href={row.to}>{isEmpty ? speaker(reportPageTexts, reader)('open') : children}</a>
}
