import { asItWas } from '../../words/formula.ts'
import { dayOrderOf } from './cells/day.ts'
import { decimalMarkOf } from './cells/number.ts'
import { type Notation, readCell } from './cells/read-cell.ts'
import type { SheetTable } from './files/csv.ts'
import type { ImportField, LineValues } from './kinds/field.ts'
import type { ImportPlan, LineProblem, ReadLine } from './kinds/planned.ts'
import type { FileReading } from './reading.ts'

/** The values of each line of a table, as its columns are matched, with what is wrong with each cell. */
export function readLines({ fields }: Pick<ImportPlan, 'fields'>, table: SheetTable, how: FileReading): ReadLine[] {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const columns = how.columns.map((name) => (name === null ? undefined : byName.get(name)))
  const notations = columns.map((field, at) => notationOf(field, table, at, how))
  const fixed = fixedValues(byName, how)
  return table.rows.map(({ line, cells }) => {
    const values: LineValues = { ...fixed.values }
    const problems: LineProblem[] = [...fixed.problems]
    if (cells.length > table.headings.length) problems.push({ problem: 'too-many-cells' })
    for (const [at, field] of columns.entries()) {
      const cell = asItWas(cells[at] ?? '').trim()
      if (!field || cell === '') continue
      const read = readCell(field, cell, notations[at] as Notation)
      if ('problem' in read) problems.push({ field: field.name, ...read })
      else if (read.value !== undefined) values[field.name] = read.value
    }
    return { line, values, problems }
  })
}

/** How a column writes days and numbers: as one of its cells decides, else as the reader has said. */
function notationOf(field: ImportField | undefined, { rows }: SheetTable, at: number, how: FileReading): Notation {
  const cells = () => rows.map((row) => row.cells[at] ?? '')
  const isDay = field?.kind === 'day' || field?.kind === 'moment'
  const isNumber = field && ['whole', 'percent', 'decimal'].includes(field.kind)
  return {
    days: (isDay && dayOrderOf(cells())) || (how.days === 'auto' ? null : how.days),
    decimals: (isNumber && decimalMarkOf(cells())) || (how.decimals === 'auto' ? null : how.decimals),
  }
}

function fixedValues(byName: Map<string, ImportField>, how: FileReading): Pick<ReadLine, 'values' | 'problems'> {
  const values: LineValues = {}
  const problems: LineProblem[] = []
  for (const [name, text] of Object.entries(how.fixed)) {
    const field = byName.get(name)
    if (!field || how.columns.includes(name) || text.trim() === '') continue
    const read = readCell(field, text, { days: 'day-first', decimals: '.' })
    if ('problem' in read) problems.push({ field: name, ...read })
    else if (read.value !== undefined) values[name] = read.value
  }
  return { values, problems }
}
