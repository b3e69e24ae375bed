import type { ChangedMeanwhile } from '../../domain/refusals.ts'
import { type Hearer, speaker } from '../../words/catalogue.ts'
import { meanwhileTexts } from './meanwhile.text.ts'
import { objectIn } from './object-in.ts'
import type { FormState, Wrong } from './state.ts'

type Values = Record<string, string | boolean | null>

/** A form that is shown once more after somebody else had saved the same meanwhile. */
type Meanwhile = {
  /** What is kept by now. */
  now: Values
  /** A value of a field in the reader's words, where it is not told as it is. */
  words?: (field: string, value: string | null) => string
  /** What a field is called. */
  called: (field: string) => string
}

/** Whether a form was refused for somebody else had saved meanwhile. */
export const isMeanwhile = (wrong: Wrong | undefined): boolean => wrong?.problems.form === 'changed-meanwhile'

/**
 * Such a form with both values where both changed a field: what was sent stands in it, what was saved meanwhile is told below it, and in
 * what stands above the form. Where only the other one changed it, it has what is kept.
 */
export function withBoth(
  form: FormState,
  wrong: Wrong | undefined,
  reader: Hearer,
  { now, words = (_, value) => value ?? '', called }: Meanwhile,
): FormState {
  if (!isMeanwhile(wrong)) return form
  const say = speaker(meanwhileTexts, reader)
  const { both, theirs } = whoChanged(wrong?.sent ?? {}, now)
  const kept = (field: string) => (now[field] === undefined || now[field] === null ? null : String(now[field]))
  const toldOf = (field: string) => say('both', { value: words(field, kept(field)) || say('empty') })
  return {
    problem: (field) => (both.includes(field) ? toldOf(field) : form.problem(field)),
    sent: (field) => (theirs.includes(field) ? undefined : form.sent(field)),
    summary: [
      { ...form.summary?.[0], words: say('lead') },
      ...both.map((field) => ({ id: field, words: `${called(field)}: ${toldOf(field)}` })),
    ],
  }
}

const text = (value: unknown) => String(value ?? '')

/** Of what was sent: the fields that both changed, and those that only somebody else did. `shown` (JSON) among it says what the form had begun
 *  with; without that both changed every field that differs. */
function whoChanged(sent: Record<string, unknown>, now: Values): { both: string[]; theirs: string[] } {
  const shown = objectIn(sent.shown)
  const isSaid = (value: unknown) => typeof value === 'string' || typeof value === 'boolean' || value === null
  const fields = Object.keys(now).filter((field) => isSaid(sent[field]))
  const isTheirs = (field: string) => shown !== null && field in shown && text(sent[field]) === text(shown[field])
  const isBoth = (field: string) => shown === null || text(shown[field]) !== text(now[field])
  return {
    both: fields.filter((field) => text(sent[field]) !== text(now[field]) && !isTheirs(field) && isBoth(field)),
    theirs: fields.filter(isTheirs),
  }
}

/** What a program is told where somebody else had saved the same meanwhile: what is kept by now with its version, and both values of each field
 *  that both changed. */
export function meanwhileOf({ now, version }: ChangedMeanwhile, sent: Record<string, unknown>) {
  const both = whoChanged(sent, now).both.map((field) => [field, { sent: sent[field], kept: now[field] }])
  return { version, now, both: Object.fromEntries(both) as Record<string, { sent: unknown; kept: unknown }> }
}
