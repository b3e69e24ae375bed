import { type Hearer, speaker } from '../../words/catalogue.ts'
import { meanwhileTexts } from './meanwhile.text.ts'
import { objectIn } from './object-in.ts'
import type { FormState, Wrong } from './state.ts'

type Values = Record<string, string | null>

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
 * what stands above the form. Where only the other one changed it, it has what is kept; `shown` (JSON), as it was sent, says what the form
 * had begun with. Without that every field that differs has both.
 */
export function withBoth(
  form: FormState,
  wrong: Wrong | undefined,
  reader: Hearer,
  { now, words = (_, value) => value ?? '', called }: Meanwhile,
): FormState {
  if (!isMeanwhile(wrong)) return form
  const say = speaker(meanwhileTexts, reader)
  const shown = objectIn(wrong?.sent?.shown)
  const text = (value: unknown) => String(value ?? '')
  const isTheirsAlone = (field: string) => shown !== null && field in shown && form.sent(field) === text(shown[field])
  const isBoth = (field: string) => {
    const sent = form.sent(field)
    if (sent === undefined || sent === text(now[field]) || isTheirsAlone(field)) return false
    return shown === null || text(shown[field]) !== text(now[field])
  }
  const both = Object.keys(now).filter(isBoth)
  const toldOf = (field: string) => say('both', { value: words(field, now[field] ?? null) || say('empty') })
  return {
    problem: (field) => (both.includes(field) ? toldOf(field) : form.problem(field)),
    sent: (field) => (isTheirsAlone(field) ? undefined : form.sent(field)),
    summary: [
      { ...form.summary?.[0], words: say('lead') },
      ...both.map((field) => ({ id: field, words: `${called(field)}: ${toldOf(field)}` })),
    ],
  }
}
