import type { ChartValue } from '../figures.ts'

/** What a colour in a chart is for. Which colour that is, is for whoever shows it: a page by its stylesheet, light or dark; a file and a mail by
 *  `onPaper`. All stand out from the surface by 3:1 at least, and text in the colour of the surface from them. */
export const roles = [
  ...(['ink', 'quiet', 'line', 'surface'] as const),
  ...(['good', 'warn', 'bad', 'done', 'unsaid'] as const),
  ...(['one', 'two', 'three', 'four', 'five', 'six', 'rest'] as const),
] as const
export type ChartRole = (typeof roles)[number]

/** The colours of roles on white paper, and in a mail. Source: portal/style/colours.css and reports/charts.css, light. */
export const onPaper: Record<ChartRole, string> = {
  ...{ ink: '#1b1f26', quiet: '#596170', line: '#dfe2e7', surface: '#ffffff' },
  ...{ good: '#1a7340', warn: '#8a5a00', bad: '#b3261e', done: '#3f5f8a', unsaid: '#6b7280' },
  ...{
    one: '#1f5fa8',
    two: '#7a4fb5',
    three: '#0f767c',
    four: '#a3560a',
    five: '#b0417f',
    six: '#55657a',
    rest: '#6b7280',
  },
}

/** How a role is written into a drawing, as a colour that nothing else has. */
export const markOf = (role: ChartRole): string => `#0102${roles.indexOf(role).toString(16).padStart(2, '0')}`

/** The role that a colour of a drawing is written for. */
export const roleOf = (mark: string): ChartRole | undefined => roles.find((role) => markOf(role) === mark)

/** What says how something is, in which colour and by which shape: never the one that another value of its kind has. */
const states: Record<string, { role: ChartRole; shape: string }> = {
  green: { role: 'good', shape: 'circle' },
  amber: { role: 'warn', shape: 'triangle' },
  red: { role: 'bad', shape: 'rect' },
  closed: { role: 'done', shape: 'diamond' },
  unreported: { role: 'unsaid', shape: 'emptyCircle' },
  open: { role: 'unsaid', shape: 'emptyCircle' },
  in_progress: { role: 'one', shape: 'triangle' },
  blocked: { role: 'bad', shape: 'rect' },
  done: { role: 'good', shape: 'circle' },
  low: { role: 'unsaid', shape: 'circle' },
  medium: { role: 'one', shape: 'diamond' },
  high: { role: 'warn', shape: 'triangle' },
  critical: { role: 'bad', shape: 'rect' },
}
/** The columns whose values are such states. */
const ofStates = ['health', 'status', 'severity']
const inTurn: ChartRole[] = ['one', 'two', 'three', 'four', 'five', 'six']

const stateOf = (key: string, { value }: ChartValue) =>
  ofStates.includes(key) && value !== null ? states[value] : undefined

/** The role of a value at a place among its like: how something is has colours of its own. */
export function roleOfValue(key: string, value: ChartValue, at: number): ChartRole {
  return stateOf(key, value)?.role ?? (value.isRest ? 'rest' : (inTurn[at % inTurn.length] ?? 'rest'))
}

/** The shape beside a value's name: how something is is told by shape as well. */
export const shapeOfValue = (key: string, value: ChartValue): string => stateOf(key, value)?.shape ?? 'roundRect'
