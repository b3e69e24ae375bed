import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act } from '../act.ts'
import { given } from '../given.ts'
import { Invalid, NotAllowed } from '../refusals.ts'
import { definitionOf, type ReportDefinition, sortOf, validateReport } from './definition.ts'
import { isSeen } from './eyes.ts'

/** A report as somebody is about to write it. Throws NotAllowed; Invalid, which names each part that is wrong: what is hidden from the writer is as
 *  unknown as what does not exist. */
export function newDraft(actor: Member, input: unknown): ReportDefinition {
  if (!can(actor, 'create', 'Report', { ownerId: actor.membershipId, organisationId: null }))
    throw new NotAllowed('create-Report')
  return seenReport(actor, input)
}

/** A report as somebody is about to change it, as far as it is given; its entity stays. Throws Invalid as above. */
export function changedDraft(actor: Member, before: ReportDefinition, input: object): ReportDefinition {
  return seenReport(actor, { ...before, ...given(input), entity: before.entity })
}

/** A report (uuid) as somebody is about to change it, who may. Throws NotFound, NotAllowed, Invalid as above. */
export function draftOfChange(actor: Member, id: string, input: object): Promise<ReportDefinition> {
  return act(actor, async ({ the }) => changedDraft(actor, definitionOf(await the('update', 'Report', id)), input))
}

/** A definition from outside that names only what its writer may see. Throws Invalid as above. */
export function seenReport(actor: Member, input: unknown): ReportDefinition {
  const definition = validateReport(input)
  const { entity, columns, filters, open, sort, groupBy, totals } = definition
  const named: [string, string][] = [
    ...columns.map((key, at): [string, string] => [`columns.${at}`, key]),
    ...filters.map(({ field }, at): [string, string] => [`filters.${at}.field`, field]),
    ...open.map((key, at): [string, string] => [`open.${at}`, key]),
    ...totals.map((key, at): [string, string] => [`totals.${at}`, key]),
    ...(groupBy === null ? [] : [['groupBy', groupBy] satisfies [string, string]]),
    ...(sort === null ? [] : [['sort', sortOf({ sort }).key] satisfies [string, string]]),
  ]
  const hidden = named.filter(([, key]) => !isSeen(actor, entity, key))
  if (hidden.length > 0) throw new Invalid(Object.fromEntries(hidden.map(([path]) => [path, 'unknown-field'])))
  return definition
}
