import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { scopeSql } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'
import { definitionOf, nameOfReport, type ReportDefinition } from '../definition.ts'
import { makesReports, opens, reportsOpenTo, showsReports } from './opens.ts'

/** Who finds a report that people of one's own organisation made: its owner alone, or their colleagues too. Null for one that the host shows. */
export type FoundBy = 'me' | 'colleagues' | null

/** A report in the list of those that somebody finds in the portal. */
export type ListedReport = { id: string; name: string; entity: ReportDefinition['entity']; foundBy: FoundBy }

/** All of them, and whether somebody makes some themselves. */
export type ListedReports = { reports: ListedReport[]; mayMake: boolean }

/** A report as somebody finds it in the portal, and whose it is. */
export type FoundReport = { definition: ReportDefinition; foundBy: FoundBy; ownerId: string | null }

/** The reports that the portal shows somebody, in the order of their names. Throws NotFound where their layout template leaves them out. */
export async function listReports(actor: Viewer): Promise<ListedReports> {
  if (!showsReports(actor)) throw new NotFound()
  const found = await shownReports(actor, reportsOpenTo(actor))
  const listed = found.map((report) => ({
    ...{ id: report.id, name: nameOfReport(report, actor.locale), entity: report.entity },
    foundBy: foundBy(report),
  }))
  const reports = listed.toSorted((one, other) => one.name.localeCompare(other.name, actor.locale))
  return { reports, mayMake: makesReports(actor) }
}

/** What a report (uuid) asks that the portal shows somebody. Throws NotFound for any other, also one that asks for what is hidden from them. */
export async function findShownReport(actor: Viewer, id: string): Promise<FoundReport> {
  const [report] = await shownReports(
    actor,
    reportsOpenTo(actor).filter((one) => one === id.toLowerCase()),
  )
  if (!report || !opens(actor, report)) throw new NotFound()
  return { definition: definitionOf(report), foundBy: foundBy(report), ownerId: report.ownerId }
}

function foundBy({ organisationId, toColleagues }: Found): FoundBy {
  if (organisationId === null) return null
  return toColleagues ? 'colleagues' : 'me'
}

type Found = ReportDefinition & {
  id: string
  ownerId: string | null
  organisationId: string | null
  toColleagues: boolean
}

function shownReports(actor: Viewer, ids: string[]): Promise<Found[]> {
  return queryAs(actor, 'shown-reports', shownSql(actor, ids))
}

const shownSql = (actor: Viewer, ids: string[]): Sql => sql`
  select r.id, r.name, r.names, r.entity, r.columns, r.headings, r.filters, r.open, r.sort, r."groupBy", r.totals, r.texts, r.chart,
    r.sensitive, r."ownerId", r."organisationId", r."toColleagues"
  from "Report" r where r.id = any(${ids}::uuid[]) and (r."inPortal" or r."organisationId" is not null) and ${scopeSql(actor, 'read', 'Report', 'r')}`
