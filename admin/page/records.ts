import { BaseRecord, type RecordJSON } from 'adminjs'
import { writtenAddress } from '../../words/address.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { changeableOn, noteRights } from '../guard/rights.ts'
import type { TableRow } from '../guard/table.ts'
import { subjectOf } from '../guard/titles/varying.ts'
import type { Names } from './names.ts'
import type { PageRow } from './row.ts'
import type { FoundSection } from './section.ts'

/** The rows of a section as a browser takes them: the columns that are told of them, what they lead to by name, and what can be done with
 *  each. */
export async function recordsOf({ context }: PageRow, section: FoundSection, names: Names): Promise<RecordJSON[]> {
  const { asking, stands, found } = section
  const { of } = asking
  const resource = context._admin.findResource(of.subject)
  const records = found.map((row) => new BaseRecord(row, resource))
  await noteRights(asking, records)
  const told = [...new Set([...stands.columns, of.title, ...(of.between ?? [])])]
  return records.map((record, at) => {
    const row = found[at] as TableRow
    const actions = resource.decorate().recordActions(record, context.currentAdmin)
    const json = {
      id: row.id,
      title: titleOf(of, row, names),
      params: Object.fromEntries(Object.entries(record.params).filter(([name]) => told.some(isOf(name)))),
      populated: Object.fromEntries(told.flatMap((name) => ledTo(of, row, name, names))),
      recordActions: actions.map((action) => {
        const { name, resourceId, component, guard, actionType } = action.toJSON(context.currentAdmin)
        return { name, resourceId, component, guard, actionType }
      }),
      changeable: changeableOn(record),
      ...{ bulkActions: [], errors: {} },
    }
    return json as unknown as RecordJSON
  })
}

/** Several values of a column are told apart by their number: `formats.0`. */
const isOf = (name: string) => (column: string) => name === column || name.startsWith(`${column}.`)

function titleOf({ title, columns }: ModelDefinition, row: TableRow, names: Names): string {
  const value = row[title]
  const { target } = columns[title] ?? {}
  if (target) return names(target, String(value)) ?? ''
  return title === 'email' ? writtenAddress(String(value ?? '')) : String(value ?? '')
}

function ledTo({ columns, varying }: ModelDefinition, row: TableRow, name: string, names: Names): [string, object][] {
  const id = String(row[name] ?? '')
  const { target } = columns[name] ?? {}
  const kind = varying?.[name]
  const subject = target ?? (kind ? subjectOf(row[kind]) : undefined)
  const title = subject && names(subject, id)
  if (!subject || !title) return []
  return [[name, { id, title, ...(kind && { address: `/admin/resources/${subject}/records/${id}/show` }) }]]
}
