import { can } from '../../domain/access/scope.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { possible } from '../guard/possible.ts'
import { mayOn } from '../guard/rights.ts'
import { aboutRow, belonging, type PageRow } from './row.ts'
import type { OfferedVerb } from './view.ts'

type Listed = { of: ModelDefinition; by: string }

/** Of the verbs that a section names those that the reader may call: of the row whose page it is, or of the list of its noun. */
export function offeredOn(row: PageRow, names: string[], listed?: Listed): OfferedVerb[] {
  return names.flatMap((name) => (listed && ofList(row, name, listed)) ?? ofRow(row, name))
}

function ofRow(row: PageRow, name: string): OfferedVerb[] {
  const { actor, of, record } = row
  const verb = of.verbs?.find((one) => one.name === name)
  if (!verb) throw new TypeError(`${of.subject} has no verb ${name}`)
  const may = mayOn(record, verb.may) && (verb.fits?.(record.params, actor) ?? true)
  return may ? [{ name, resourceId: of.subject, about: aboutRow(row) }] : []
}

/** Undefined: the list has no such verb. What is begun there already belongs to the row. */
function ofList(row: PageRow, name: string, { of, by }: Listed): OfferedVerb[] | undefined {
  const verb = of.verbs?.find((one) => one.name === name && one.on === 'list')
  const isNew = name === 'new' && of.create
  if (!verb && !isNew) return undefined
  const begins = { begins: { name: by, ...aboutRow(row) } }
  return mayBegin(row, of, by) ? [{ name, resourceId: of.subject, ...begins }] : []
}

/** Whether a row like that may be made which belongs to the one whose page it is. */
function mayBegin(row: PageRow, of: ModelDefinition, by: string): boolean {
  const { actor } = row
  const begun = { ...belonging(row, of, by), ...(of.author && { [of.author]: actor.membershipId }) }
  return possible(actor, 'create', of.subject) && can(actor, 'create', of.subject, begun)
}
