import type { Member } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import { digestOf } from '../../digest.ts'
import type { Once } from '../../once.ts'
import { Invalid, NotAllowed } from '../../refusals.ts'
import { createReport, definitionOf, kept, type ReportDefinition } from '../definition.ts'
import { seenReport } from '../draft.ts'
import { findShownReport } from '../portal/find.ts'
import { noteReport } from '../schedules/note.ts'
import { mustMakeReports, whatCanBeDone } from './powers.ts'

/** How many reports one person has at most, of those they made in the portal. */
export const mostReports = 50

/** How many reports of one organisation colleagues find at most: all of them are read with whoever asks. */
export const mostShared = 100

/** A report as its maker says it: what it tells, and whether their colleagues find it. */
export type ReportAsMade = { definition: unknown; toColleagues: boolean }

/** Makes a report of one's own, for oneself or for all colleagues too; done once under a key. Returns its id (uuid). Throws NotFound, NotAllowed,
 *  TooOften; Invalid, which names each part that is wrong, `too-many-reports` and `too-many-shared`. */
export function makeReport(actor: Member, { definition, toColleagues }: ReportAsMade, once?: Once): Promise<string> {
  mustMakeReports(actor)
  const { membershipId, organisation } = actor
  const make = async (work: Work) => {
    const asked = seenReport(actor, definition)
    await mustHaveRoom(work.db, membershipId)
    if (toColleagues) await mustHaveRoomToShare(work.db, organisation.id)
    const own = { organisationId: organisation.id, toColleagues }
    const id = await createReport(work.db, membershipId, asked, own)
    await noteReport(work, 'create', id, organisation.id)
    return id
  }
  return act(actor, make, { once, limit: 'report-writing' })
}

/** Changes a report (uuid) that was made in the portal, of which `version` was read; who finds it is its owner's to say. Throws NotFound, NotAllowed,
 *  Invalid as above, also where somebody else has changed it since. */
export async function changeOwnReport(actor: Member, id: string, asked: ReportAsMade, version: string): Promise<void> {
  if (!whatCanBeDone(actor, await findShownReport(actor, id)).update) throw new NotAllowed('update-Report')
  const change = async (work: Work) => {
    await work.db.$queryRaw`select from "Report" where id = ${id}::uuid for update`
    const row = await work.the('update', 'Report', id)
    const before = definitionOf(row)
    if (versionOf(before, row.toColleagues) !== version) throw new Invalid({ form: 'changed-meanwhile' })
    const definition = seenReport(actor, { ...before, ...Object(asked.definition), entity: before.entity })
    const toColleagues = row.ownerId === actor.membershipId ? asked.toColleagues : row.toColleagues
    if (toColleagues && !row.toColleagues) await mustHaveRoomToShare(work.db, actor.organisation.id)
    await work.db.report.update({ where: { id }, data: { ...kept(definition), toColleagues }, select: { id: true } })
    await noteReport(work, 'update', id, actor.organisation.id)
  }
  return act(actor, change, { limit: 'report-writing' })
}

/** Deletes a report (uuid) that was made in the portal. Throws NotFound, NotAllowed. */
export async function deleteOwnReport(actor: Member, id: string): Promise<void> {
  await findShownReport(actor, id)
  return act(actor, async (work) => {
    await work.the('delete', 'Report', id)
    await work.db.report.delete({ where: { id }, select: { id: true } })
    await noteReport(work, 'delete', id, actor.organisation.id)
  })
}

/** What stands for a report as it is now: another one as soon as anything of it is changed. */
export function versionOf(definition: ReportDefinition, toColleagues: boolean): string {
  return digestOf([definition, toColleagues])
}

/** Two at once count one after the other. */
async function mustHaveRoom(db: Db, ownerId: string): Promise<void> {
  await db.$queryRaw`select from "Membership" where id = ${ownerId}::uuid for no key update`
  const count = await db.report.count({ where: { ownerId, organisationId: { not: null } } })
  if (count >= mostReports) throw new Invalid({ form: 'too-many-reports' })
}

async function mustHaveRoomToShare(db: Db, organisationId: string): Promise<void> {
  await db.$queryRaw`select from "Organisation" where id = ${organisationId}::uuid for no key update`
  const count = await db.report.count({ where: { organisationId, toColleagues: true } })
  if (count >= mostShared) throw new Invalid({ foundBy: 'too-many-shared' })
}
