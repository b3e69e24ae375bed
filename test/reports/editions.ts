import type { Audience, Member } from '../../domain/access/actor/actor.ts'
import { type ReportDefinition, validateReport } from '../../domain/reports/definition.ts'
import { type Edition, type EditionRequest, editionOf } from '../../domain/reports/edition.ts'
import type { ReportRow } from '../../domain/reports/rows.ts'
import { dayIn } from '../../words/dates.ts'

/** Where your projects stand, as far as a test does not want it otherwise. */
export function definitionOf(more: Partial<ReportDefinition> = {}): ReportDefinition {
  const columns = ['name', 'health', 'progress', 'nextMilestone', 'endsOn']
  return validateReport({ name: 'Where your projects stand', entity: 'project', columns, sort: 'name', ...more })
}

/** A report as somebody gets it: of their own organisation, on Berlin's clocks, in English. */
export function editionFor(
  actor: Member | Audience,
  more: Partial<ReportDefinition> = {},
  order: Partial<EditionRequest> = {},
): Promise<Edition> {
  const now = new Date()
  return editionOf({
    definition: definitionOf(more),
    actor,
    organisationId: actor.organisation.isHost ? null : actor.organisation.id,
    timeZone: 'Europe/Berlin',
    today: dayIn('Europe/Berlin', now),
    locale: 'en',
    now,
    lateSince: null,
    ...order,
  })
}

/** Headings and rows of what somebody gets. */
export async function editionTextFor(
  actor: Member | Audience,
  more: Partial<ReportDefinition> = {},
  order: Partial<EditionRequest> = {},
): Promise<{ columns: string[]; rows: ReportRow[] }> {
  const edition = await editionFor(actor, more, order)
  const rows: ReportRow[] = []
  for await (const row of edition.rows.each()) rows.push(row)
  await edition.rows.close()
  return { columns: edition.columns.map(({ key }) => key), rows }
}

/** The first column of what somebody gets. */
export async function namesFor(actor: Member | Audience, more: Partial<ReportDefinition> = {}): Promise<unknown[]> {
  const { rows } = await editionTextFor(actor, { columns: ['name'], ...more })
  return rows.map(([name]) => name)
}
