import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { scopeSql } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'
import { definitionOf, nameOfReport, type ReportDefinition } from '../definition.ts'
import { opens, reportsOpenTo, showsReports } from './opens.ts'

/** A report in the list of those that somebody finds in the portal. */
export type ListedReport = { id: string; name: string; entity: ReportDefinition['entity'] }

/** The reports that the portal shows somebody, in the order of their names. Throws NotFound where their layout template leaves them out. */
export async function listReports(actor: Viewer): Promise<ListedReport[]> {
  if (!showsReports(actor)) throw new NotFound()
  const found = await shownReports(actor, reportsOpenTo(actor))
  const listed = found.map(({ id, entity, ...report }) => ({ id, name: nameOfReport(report, actor.locale), entity }))
  return listed.toSorted((one, other) => one.name.localeCompare(other.name, actor.locale))
}

/** What a report (uuid) asks that the portal shows somebody. Throws NotFound for any other, also one that asks for what is hidden from them. */
export async function findShownReport(actor: Viewer, id: string): Promise<ReportDefinition> {
  const [report] = await shownReports(
    actor,
    reportsOpenTo(actor).filter((one) => one === id.toLowerCase()),
  )
  if (!report || !opens(actor, report)) throw new NotFound()
  return definitionOf(report)
}

function shownReports(actor: Viewer, ids: string[]): Promise<(ReportDefinition & { id: string })[]> {
  return queryAs(actor, 'shown-reports', shownSql(actor, ids))
}

const shownSql = (actor: Viewer, ids: string[]): Sql => sql`
  select r.id, r.name, r.names, r.entity, r.columns, r.headings, r.filters, r.open, r.sort, r."groupBy", r.totals, r.texts, r.chart
  from "Report" r where r.id = any(${ids}::uuid[]) and r."inPortal" and ${scopeSql(actor, 'read', 'Report', 'r')}`
