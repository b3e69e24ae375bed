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
              <th key={column.key} scope="col" className={isNumeric(column) ? 'number' : undefined}>
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
                <td key={column.key} className={isNumeric(column) ? 'number' : undefined} data-label={column.label}>
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

/** The way to the page that a row is told on, where its reader may open one; it is called something even where the cell is empty. */
function Leading({ row, reader, children }: { row: PortalRow; reader: Reader; children: React.ReactNode }) {
  if (!row.to) return children
  const isEmpty = row.cells[0] === null || row.cells[0] === ''
  return <a href={row.to}>{isEmpty ? speaker(reportPageTexts, reader.locale)('open') : children}</a>
}
