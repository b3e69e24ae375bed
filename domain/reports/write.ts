import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act, type Work } from '../act.ts'
import { given } from '../given.ts'
import type { Once } from '../once.ts'
import { Invalid, NotAllowed } from '../refusals.ts'
import { createReport, definitionOf, kept, type ReportDefinition, sortOf, validateReport } from './definition.ts'
import { isSeen } from './eyes.ts'
import { mustAgreeOnFinders } from './portal/publish.ts'
import { noteReport } from './schedules/note.ts'

/** Writes a report, owned by whoever writes it. Returns its id. Throws NotAllowed; Invalid, which names each part that is wrong: what
 *  is hidden from the writer is as unknown as what does not exist. Done once under a key. */
export function writeReport(actor: Member, input: unknown, once?: Once): Promise<string> {
  const done = async (work: Work) => {
    if (!can(actor, 'create', 'Report', { ownerId: actor.membershipId, organisationId: null }))
      throw new NotAllowed('create-Report')
    const id = await createReport(work.db, actor.membershipId, seenReport(actor, input))
    await noteReport(work, 'create', id)
    return id
  }
  return act(actor, done, { once })
}

/** Changes what a report (uuid) tells, as far as it is given; its entity stays. Its schedules send it, and the portal shows it, as it is from then on,
 *  so that who may schedule none changes none that is scheduled or shown. Where other people outside would find it then, whoever changes it has
 *  seen who, and sends the `agreed` of that along. Throws NotFound, NotAllowed, Invalid as above, ChangeNotAgreed. */
export function changeReport(actor: Member, id: string, input: object, agreed?: string): Promise<void> {
  return act(actor, async (work) => {
    const { inPortal, ...row } = await work.the('update', 'Report', id)
    const before = definitionOf(row)
    const isTold = inPortal || (await work.db.schedule.count({ where: { reportId: id } })) > 0
    if (isTold) await work.the('schedule', 'Report', id)
    const { entity } = before
    const definition = seenReport(actor, { ...before, ...given(input), entity })
    if (inPortal) await mustAgreeOnFinders(actor, before, definition, agreed)
    await work.db.report.update({ where: { id }, data: kept(definition), select: { id: true } })
    await noteReport(work, 'update', id)
  })
}

/** A definition from outside that names only what its writer may see. Throws Invalid, which names each part that is wrong: what is hidden from the
 *  writer is as unknown as what does not exist. */
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
