import type { ImportEffect, ImportKind, ImportLine } from '@prisma/client'
import type { Member } from '../../domain/access/actor/actor.ts'
import { importFieldTexts } from '../../domain/imports/kinds/fields.text.ts'
import { planOf } from '../../domain/imports/kinds/index.ts'
import { type ImportLook, mostTold } from '../../domain/imports/lines.ts'
import { underWay } from '../../domain/imports/steps.ts'
import { problemText } from '../../doors/bodies/problems.ts'
import { joined, speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { importPageTexts } from '../texts/imports/page.text.ts'
import { problemTexts } from '../texts/problems/problems.text.ts'

const texts = joined(labels, importPageTexts)
const fieldTexts = joined(labels, importFieldTexts)

/** The page of an import: where it is on its way, how far, what it does, and what to do next. */
export type ImportView = {
  state: string
  steps: { label: string; is: 'done' | 'now' | 'ahead' }[]
  /** From 0 to 1, while it is under way. */
  progress: { done: number; label: string } | null
  problem: string | null
  facts: { label: string; value: string }[]
  counts: { label: string; value: string }[]
  tables: { heading: string; note: string | null; columns: string[]; rows: { id: string; cells: string[] }[] }[]
}

/** An import in the words of its reader. */
export function viewOf(actor: Member, { found, lines }: ImportLook): ImportView {
  const say = speaker(texts, actor.locale)
  const { moment, number } = formats(actor.locale, actor.timeZone)
  const { state, problem, detail, progress, lines: total } = found
  const isMoving = [...underWay, 'undoing'].includes(state)
  const fact = (name: 'kind' | 'createdAt' | 'startedAt' | 'finishedAt', value: string | null) =>
    value ? [{ label: say(`Import.${name}`), value }] : []
  const effects = ['refuse', 'make', 'change', 'same'] as const
  return {
    state:
      state === 'checked' && found.refused > 0
        ? say('checked-refused', { count: found.refused })
        : say(`ImportState.${state}`),
    steps: stepsOf(state).map(([label, is]) => ({ label: say(label), is })),
    progress: isMoving
      ? {
          done: total === 0 ? 0 : progress / total,
          label: say('progress', { progress: number(progress), total: number(total) }),
        }
      : null,
    problem: problem
      ? problemText(problemTexts, actor.locale, 'file', problem, detail as Record<string, string>)
      : null,
    facts: [
      ...fact('kind', say(`ImportKind.${found.kind}`)),
      ...fact('createdAt', moment(found.createdAt)),
      ...fact('startedAt', found.startedAt && moment(found.startedAt)),
      ...fact('finishedAt', found.finishedAt && moment(found.finishedAt)),
    ],
    counts: (['made', 'changed', 'same', 'refused', 'invitations'] as const).map((name) => ({
      ...{ label: say(`Import.${name}`), value: number(found[name]) },
    })),
    tables: effects.flatMap((effect) => tableOf(actor, found.kind, effect, lines[effect] ?? [])),
  }
}

function tableOf(actor: Member, kind: ImportKind, effect: ImportEffect, found: ImportLine[]): ImportView['tables'] {
  if (found.length === 0) return []
  const say = speaker(texts, actor.locale)
  const isRefused = effect === 'refuse'
  return [
    {
      heading: say(`ImportEffect.${effect}`),
      note: found.length === mostTold ? say('first-lines', { count: mostTold }) : null,
      columns: [say('line'), ...(isRefused ? [say('column'), say('why'), say('what')] : [say('what')])],
      rows: found.map((one) => {
        const what = one.title || '–'
        const cells = [String(one.line), ...(isRefused ? [columnOf(actor, kind, one), why(actor, one), what] : [what])]
        return { id: one.id, cells }
      }),
    },
  ]
}

/** The column of the file that a line is refused for, or what is called so here where the file has none. */
function columnOf({ locale }: Member, kind: ImportKind, { heading }: ImportLine): string {
  const field = planOf(kind).fields.find(({ name }) => name === heading)
  return field ? speaker(fieldTexts, locale)(field.label) : (heading ?? '–')
}

function why(actor: Member, { problem, heading, detail }: ImportLine): string {
  const values = detail as Record<string, string | number>
  const { day, number } = formats(actor.locale, actor.timeZone)
  const isDay = /^\d{4}-\d\d-\d\d$/
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value) : isDay.test(value) ? day(value) : value,
  ])
  return problemText(problemTexts, actor.locale, heading ?? 'line', problem ?? 'wrong', Object.fromEntries(written))
}

type Step = ['step-file' | 'step-columns' | 'step-check' | 'step-import', 'done' | 'now' | 'ahead']

function stepsOf(state: string): Step[] {
  const names = ['step-file', 'step-columns', 'step-check', 'step-import'] as const
  const at =
    state === 'uploaded'
      ? 1
      : ['checking', 'checked'].includes(state)
        ? 2
        : ['done', 'undone', 'undoing'].includes(state)
          ? 4
          : 3
  return names.map((name, place) => [name, place < at ? 'done' : place === at ? 'now' : 'ahead'])
}
