import type { StateMark } from '../../../words/marks.ts'
import { entities } from '../columns/entities.ts'
import type { Figure } from '../columns/figure.ts'
import type { ReportDefinition } from '../definition.ts'
import type { ReportSay } from '../text.ts'
import type { ReportAnswer } from './answer.sql.ts'

/** One thing that a report answers: in words, with the mark of what it says, and which rows it is of (empty: not named). */
export type AnswerLine = { text: string; mark: StateMark; names: string }

/**
 * What a report answers in its reader's words, the worst first: what counts anything; where nothing bad does, that all is well, or that
 * nothing of it was found. None of a report without rows, or without figures.
 */
export function tellAnswer(
  entity: ReportDefinition['entity'],
  { total, figures }: ReportAnswer,
  say: ReportSay,
): AnswerLine[] {
  const { figures: known, well } = entities[entity]
  const told = figures.flatMap(({ count, ...figure }) => {
    const declared = known.find(({ name }) => name === figure.name)
    return declared && count !== null ? [{ ...declared, ...figure, count }] : []
  })
  if (total === 0) return []
  const line = (one: (typeof told)[number]): AnswerLine => ({
    text: say(`Figure.${one.name}`, { count: one.count }),
    mark: one.count > 0 ? one.mark : 'done',
    names: one.count > 0 ? namesOf(one, say) : '',
  })
  const isWell = well?.none.every((name) => told.some((one) => one.name === name && one.count === 0))
  const grave = told.filter(({ calm }) => !calm)
  const bad = grave.filter(({ count }) => count > 0)
  const fine = isWell
    ? [{ text: say(well?.text ?? 'all-on-track'), mark: 'green' as const, names: '' }]
    : grave.map(line)
  const also = told.filter(({ calm, count }) => calm && count > 0).map(line)
  return [...(bad.length > 0 ? bad.map(line) : fine), ...also]
}

/** What a report answers as one line, without names. */
export const answerText = (lines: AnswerLine[]): string => lines.map(({ text }) => text).join(', ')

function namesOf({ names, rows }: { names: string[] | null; rows: number } & Figure, say: ReportSay): string {
  const told = (names ?? []).join(', ')
  const more = rows - (names?.length ?? 0)
  return told && more > 0 ? say('names-more', { names: told, more }) : told
}
