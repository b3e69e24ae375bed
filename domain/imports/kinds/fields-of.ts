import { columns as types } from '../../../build/datamodel/columns.js'
import type { Label } from '../../../words/labels.ts'
import type { BareColumn } from '../../nouns/declaration/columns.ts'
import { nouns } from '../../nouns/index.ts'
import { organisation } from '../../nouns/records/customers/organisation.ts'
import { product } from '../../nouns/records/customers/product.ts'
import { membership } from '../../nouns/records/people/membership.ts'
import type { CellKind, ImportField } from './field.ts'

const declared = { ...nouns, Organisation: organisation, Product: product, Membership: membership }
/** What can be imported: a noun, or a kind of thing around projects. */
export type ImportedSubject =
  | 'Organisation'
  | 'Membership'
  | 'Product'
  | 'Project'
  | 'Phase'
  | 'Milestone'
  | 'Task'
  | 'TaskDependency'

/** Columns of a noun as fields of a file, as the noun declares them, each with what else such a column is called. */
export function fieldsOf(
  subject: keyof typeof declared,
  names: Record<string, readonly string[]>,
  more: Record<string, Partial<ImportField>> = {},
): ImportField[] {
  const columns: Record<string, BareColumn> = declared[subject].columns
  return Object.entries(names).map(([name, others]) => {
    const column = columns[name]
    if (!column) throw new TypeError(`No column ${subject}.${name}`)
    const label = `${subject}.${name}` as Label
    return { name, label, names: others, ...shapeOf(subject, name, column), ...more[name] }
  })
}

function shapeOf(
  subject: keyof typeof declared,
  name: string,
  column: BareColumn,
): { kind: CellKind } & Partial<ImportField> {
  const { kind, range, choices = [] } = column
  const type = (types as Record<string, Record<string, string>>)[subject]?.[name] ?? ''
  switch (kind) {
    case 'choice':
      return { kind, choice: { of: type.replace(/[^\w]/g, ''), values: choices } }
    case 'id':
      return { kind: 'title' }
    case 'person':
      return { kind: 'people' }
    case 'hours':
      return { kind: 'decimal', digits: [8, 2] }
    case 'money':
      return { kind: 'decimal', digits: [14, 2] }
    case 'whole':
      return { kind, ...(range && { range }) }
    case 'line':
    case 'text':
    case 'day':
    case 'moment':
    case 'percent':
    case 'flag':
    case 'colour':
    case 'timeZone':
      return { kind }
    default:
      throw new TypeError(`No file says ${subject}.${name}`)
  }
}
