/** The colours that go with states, by what they say. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'accent'

/** The shape and the tone of each state that is marked beside its word. The portal draws the same shapes (portal/style/marks.css); a mail
 *  has no drawn ones, so that these are signs that every font has. */
export const marks = {
  red: { sign: '■', tone: 'bad' },
  amber: { sign: '▲', tone: 'warn' },
  green: { sign: '●', tone: 'good' },
  closed: { sign: '✓', tone: 'good' },
  done: { sign: '✓', tone: 'good' },
  unreported: { sign: '○', tone: 'quiet' },
  open: { sign: '○', tone: 'quiet' },
  in_progress: { sign: '▸', tone: 'accent' },
  blocked: { sign: '‖', tone: 'bad' },
  late: { sign: '!', tone: 'bad' },
  milestone: { sign: '◆', tone: 'quiet' },
  waits: { sign: '→', tone: 'warn' },
  low: { sign: '▁', tone: 'quiet' },
  medium: { sign: '▄', tone: 'warn' },
  high: { sign: '▆', tone: 'bad' },
  critical: { sign: '█', tone: 'bad' },
} as const satisfies Record<string, { sign: string; tone: Tone }>

export type StateMark = keyof typeof marks

/** A state that has a mark, or undefined. */
export const markOf = (state: unknown): StateMark | undefined =>
  typeof state === 'string' && Object.hasOwn(marks, state) ? (state as StateMark) : undefined
