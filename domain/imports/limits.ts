import { Refusal } from '../refusals.ts'

/** The most that one file brings: bytes, lines below the headings, columns, and characters in a cell; what a line names that comes before it, and all
 *  lines do; and of a plan things of a kind, values of one, and elements that lie in each other. */
export const mostOf = {
  ...{ bytes: 10 * 1024 * 1024, lines: 20_000, columns: 100, cell: 10_000 },
  ...{ earlier: 100, earlierInAll: 50_000 },
  ...{ things: 100_000, values: 1_000, depth: 50 },
} as const

/** The file cannot be read as a whole: 422. `code` says why, `detail` what stands in its words, as the line. */
export class UnreadableFile extends Refusal {
  constructor(code: FileProblem, detail: Record<string, string | number> = {}) {
    super(422, code, detail)
  }
}

/** Why a file cannot be read. */
export type FileProblem = (typeof fileProblems)[number]
export const fileProblems = [
  'file-empty',
  'file-too-large',
  'file-of-spreadsheet',
  'file-not-text',
  'file-quotes',
  'file-columns',
  'file-lines',
  'file-cell',
  'file-xml',
  'file-things',
  'file-no-plan',
  'file-of-plan',
] as const
