import type { LayoutTarget } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { LayoutChange, LayoutKept } from '../../../domain/access/meant/layouts.ts'
import { fieldsFor } from '../fields.ts'
import type { TableView } from '../form-view.ts'
import { differenceRows } from '../layouts/parts.ts'
import { peopleCell } from './people-told.ts'

/** Who is shown another layout and because of what, what differs there, and who keeps theirs. For one person it is not said who. */
export function layoutsTold(
  actor: Member,
  changes: LayoutChange[],
  kept: LayoutKept[] = [],
  ofOne = false,
): TableView[] {
  const { say } = fieldsFor(actor)
  const by = (kind: LayoutTarget | null) => (kind ? say(`LayoutTarget.${kind}`) : '–')
  const who = (people: string[]) => (ofOne ? [] : [peopleCell(actor, people)])
  const columns = [...(ofOne ? [] : [say('meant-who')]), say('several-before'), say('several-now'), say('layout-by')]
  const shown = changes.map((one) => [...who(one.people), one.from ?? '–', one.to ?? '–', by(one.by)])
  const staying = kept.map((one) => [peopleCell(actor, one.people), one.template, by(one.by)])
  return [
    { heading: say('shown-other-layout'), columns, rows: shown },
    ...differing(actor, changes),
    {
      heading: say('keeps-other-layout'),
      columns: [say('meant-who'), say('LayoutAssignment.templateId'), say('layout-by')],
      rows: staying,
    },
  ].filter(({ rows }) => rows.length > 0)
}

/** What differs between two templates is told once, whoever they are given to. */
function differing(actor: Member, changes: LayoutChange[]): TableView[] {
  const { say } = fieldsFor(actor)
  const columns = [say('what-changes'), say('before'), say('after')]
  const tables = changes.map(({ from, to, differences }) => ({
    heading: from === to ? say('layout-differences') : say('layout-then', { from: from ?? '–', to: to ?? '–' }),
    ...{ columns, rows: differenceRows(actor, differences) },
  }))
  return tables.filter(({ heading }, at) => tables.findIndex((one) => one.heading === heading) === at)
}
