import type { Formats } from '../../words/dates.ts'
import type { Heading } from './heading.ts'
import type { ReportValue } from './rows.ts'
import type { ReportSay, ReportText } from './text.ts'

/** What the choices of a column are of. */
const choices: Record<string, string> = {
  ...{ health: 'Health', status: 'TaskStatus', waitsFor: 'WaitsFor' },
  ...{ kind: 'RaidKind', severity: 'RaidSeverity', sentiment: 'Sentiment', profile: 'Profile' },
}

/** A value in the reader's words; nothing is an empty text. */
export function tell(
  value: ReportValue | undefined,
  column: Pick<Heading, 'key' | 'kind'>,
  say: ReportSay,
  formats: Formats,
): string {
  if (value === null || value === undefined) return ''
  if (column.kind === 'choice') return choice(String(value), column, say)
  if (column.kind === 'flag') return say(value ? 'Boolean.true' : 'Boolean.false')
  if (column.kind === 'day') return formats.day(String(value))
  if (column.kind === 'percent') return formats.percent(Number(value))
  if (column.kind === 'money') return formats.amount(Number(value))
  return typeof value === 'number' ? formats.number(value) : String(value)
}

/** What a choice is called. */
export function choice(value: string, { key }: Pick<Heading, 'key'>, say: ReportSay): string {
  return say(`${choices[key]}.${value}` as ReportText)
}

/** Numbers stand on the right, under each other. */
export const isNumeric = ({ kind }: Pick<Heading, 'kind'>) => ['number', 'percent', 'hours', 'money'].includes(kind)
