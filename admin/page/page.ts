import type { ActionContext, ActionResponse, BaseRecord } from 'adminjs'
import { askingOf } from '../guard/asking.ts'
import { definitions, type ModelDefinition } from '../guard/definition.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { concernsAt } from '../home/at.ts'
import { factsOf } from './facts.ts'
import { figuresOf, totalsOf, waitingOf } from './figures.ts'
import { fill } from './fill.ts'
import type { PageRow } from './row.ts'
import { sectionOn } from './section.ts'
import { toldOn } from './told-on.ts'
import type { PageView } from './view.ts'

/** Lays beside a row that is shown what its page tells besides: it comes with the row, in one answer. */
export async function withPage(response: ActionResponse, _: unknown, context: ActionContext): Promise<ActionResponse> {
  const { record, resource } = context
  const of = definitions().find(({ subject }) => subject === resource.id())
  if (!record || !of || !response.record || !hasPage(of)) return response
  const page = await pageOf(of, record, context)
  return { ...response, record: { ...response.record, page } }
}

const hasPage = ({ subject, facts, tells }: ModelDefinition) =>
  Boolean(facts ?? tells) || definitions().some(({ stands }) => stands?.some(({ on }) => on === subject))

async function pageOf(of: ModelDefinition, record: BaseRecord, context: ActionContext): Promise<PageView> {
  const row: PageRow = { actor: askingOf(context), of, record, context, id: String(record.id()) }
  const standing = definitions().flatMap((other) =>
    (other.stands ?? []).filter(({ on }) => on === of.subject).map((stands) => ({ other, stands })),
  )
  // One after another, each a few questions at a time: a page is no reason for others to wait.
  const concerns = await concernsAt(row.actor, { subject: of.subject, id: row.id })
  const facts = await factsOf(row)
  const totals = await totalsOf(row, concerns)
  const figures = figuresOf(row, totals)
  const waiting = await waitingOf(row, totals)
  const told = await toldOn(row)
  const found = await inLanes(standing, ({ other, stands }) => sectionOn(row, other, stands))
  const rows = await fill(
    row,
    found.filter((section) => section !== null),
  )
  const sections = [...told, ...rows].toSorted((one, other) => one.place - other.place)
  return { head: of.head ?? [], facts, figures, waiting, sections: sections.map(({ view }) => view) }
}
