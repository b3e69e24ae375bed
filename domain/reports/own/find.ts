import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { NotAllowed } from '../../refusals.ts'
import { columnsOfChart } from '../charts/chart.ts'
import { entities } from '../columns/entities.ts'
import type { ReportDefinition } from '../definition.ts'
import { isSeen } from '../eyes.ts'
import { columnsToTell } from '../find.ts'
import { findShownReport } from '../portal/find.ts'
import { mustMakeReports, whatCanBeDone } from './powers.ts'
import { versionOf } from './write.ts'

/** A report that is changed, whether colleagues find it, whether that is theirs to say who change it, and what stands for what was read. */
export type ReportToChange = { definition: ReportDefinition; toColleagues: boolean; isOwner: boolean; version: string }

/** What somebody can make a report about: what they may see any column of. Throws NotFound, NotAllowed where they make none. */
export function aboutsOf(actor: Member): ReportEntity[] {
  mustMakeReports(actor)
  return (Object.keys(entities) as ReportEntity[]).filter((entity) => columnsToTell(actor, entity).length > 0)
}

/** A report (uuid) that somebody finds in the portal, as one that they make begins: of it what they see. Throws NotFound, NotAllowed. */
export async function findReportToCopy(actor: Member, id: string): Promise<ReportDefinition> {
  mustMakeReports(actor)
  const { definition } = await findShownReport(actor, id)
  return asSeen(actor, definition)
}

/** A report (uuid) that somebody changes in the portal: what it tells, whether colleagues find it, whether that is theirs to say, and what stands for
 *  what was read. Throws NotFound, NotAllowed. */
export async function findReportToChange(actor: Member, id: string): Promise<ReportToChange> {
  const found = await findShownReport(actor, id)
  if (!whatCanBeDone(actor, found).update) throw new NotAllowed('update-Report')
  const { definition, foundBy, ownerId } = found
  const toColleagues = foundBy === 'colleagues'
  return {
    definition: asSeen(actor, definition),
    ...{ toColleagues, isOwner: ownerId === actor.membershipId },
    version: versionOf(definition, toColleagues),
  }
}

/** Of a report what somebody may see; without a chart that is made of anything else. What it filters, sorts and groups by they see, or it does not open. */
function asSeen(actor: Member, definition: ReportDefinition): ReportDefinition {
  const { entity, columns, headings, totals, open, chart } = definition
  const isTold = (key: string) => isSeen(actor, entity, key)
  return {
    ...definition,
    columns: columns.filter(isTold),
    headings: Object.fromEntries(Object.entries(headings).filter(([key]) => isTold(key))),
    totals: totals.filter(isTold),
    open: open.filter(isTold),
    chart: chart && columnsOfChart(chart).every(isTold) ? chart : null,
  }
}
