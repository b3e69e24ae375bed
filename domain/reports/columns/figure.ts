import type { StateMark } from '../../../words/marks.ts'
import type { answerTexts } from '../answer/answer.text.ts'

type Named<Key> = Key extends `Figure.${infer Name}` ? Name : never
/** What a figure is called in the catalogue. */
export type FigureName = Named<keyof (typeof answerTexts)['en']>

/**
 * A number that says how the rows of a report are: how many have one of some values in `column`, are late, are not over, or are due
 * within so many days, or were within so many days; or what the column adds up to. Only rows on which the column `until` is empty count, where one is named. It is told
 * where the report is about one of `about` (without it, about `column`), and to who may see all that it is made of. A `calm` one says
 * nothing bad.
 */
export type Figure = {
  name: FigureName
  mark: StateMark
  column: string
  counts: { is: readonly string[] } | { withinDays: number } | { sinceDays: number } | 'late' | 'empty' | 'sum'
  until?: string
  about?: string[]
  calm?: true
}

/** What is told instead where all is well: that each of these figures is told, and none counts anything. */
export type Well = { text: 'all-on-track'; none: FigureName[] }
