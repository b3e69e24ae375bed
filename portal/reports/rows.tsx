import type { PortalRow, ReportPage } from '../../domain/reports/portal/page.ts'
import type { PageGroup } from '../../domain/reports/portal/page-groups.ts'
import { speaker } from '../../words/catalogue.ts'
import { LateMark } from '../parts/late-mark.tsx'
import type { Reader } from '../reader.ts'
import { Cell } from './cell.tsx'
import { classOf, GroupHead, Totals } from './counts.tsx'
import { reportPageTexts } from './text.ts'

type Props = Pick<ReportPage, 'report' | 'columns' | 'rows' | 'counts' | 'total'> & { reader: Reader }

/** The rows of a report: a table, on narrow pages a card a row; where it has groups, under their heads. The first cell leads to the page that a row is told on. */
export function Rows({ report: { entity }, columns, rows, counts, total, reader }: Props) {
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
        {sections(rows, counts).map(({ group, rows }) => (
          <tbody key={group ? `${group.label} ${rows[0]?.id}` : ''}>
            {group && <GroupHead {...{ entity, columns, group, reader }} />}
            {rows.map((row) => (
              <Line key={row.id} {...{ row, entity, columns, saysLate, reader }} />
            ))}
          </tbody>
        ))}
        {counts?.totals && <Totals {...{ columns, entity, count: total, totals: counts.totals, reader }} />}
      </table>
    </div>
  )
}

/** The rows of each group; all of them, where they stand under nothing. */
function sections(rows: PortalRow[], counts: ReportPage['counts']): { group?: PageGroup; rows: PortalRow[] }[] {
  if (!counts || counts.groups.length === 0) return [{ rows }]
  let from = 0
  return counts.groups.map((group) => {
    from += group.rows
    return { group, rows: rows.slice(from - group.rows, from) }
  })
}

type LineProps = Pick<ReportPage, 'columns'> & {
  row: PortalRow
  entity: ReportPage['report']['entity']
  saysLate: boolean
  reader: Reader
}

function Line({ row, entity, columns: [first, ...others], saysLate, reader }: LineProps) {
  if (!first) return null
  return (
    <tr>
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
  )
}

/** The way to the page that a row is told on, where its reader may open one; it is called something even where the cell is empty. */
function Leading({ row, reader, children }: { row: PortalRow; reader: Reader; children: React.ReactNode }) {
  if (!row.to) return children
  const isEmpty = row.cells[0] === null || row.cells[0] === ''
  return <a href={row.to}>{isEmpty ? speaker(reportPageTexts, reader)('open') : children}</a>
}
