import { messageTexts } from '../../../admin/texts/adminjs.text.ts'
import { problemTexts } from '../../../admin/texts/problems/problems.text.ts'
import type { Answer } from '../colleague.ts'

const texts = [messageTexts, problemTexts].flatMap(({ en, de }) => [en, de]).flatMap((words) => Object.values(words))
const plain = new Set<string>([...Object.keys(messageTexts.en), ...texts])
const naming = texts.filter((text) => text.includes('{')).map(patternOf)

/** A text with room for what it names. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{\{?\w+\}?\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`, 's')
}

const isKnown = (message: string) => plain.has(message) || naming.some((pattern) => pattern.test(message))

/** What is wrong with an answer, if anything: a failure of ours, or a refusal that does not say what is refused. */
export function complaintAbout({ status, data, text }: Answer): string | undefined {
  if (status >= 500) return `${status} ${text.slice(0, 200)}`
  const { notice, problems = {}, record } = data
  if (notice?.type !== 'error') return undefined
  const named = Object.keys({ ...problems, ...record?.errors })
  return named.length > 0 || isKnown(notice.message) ? undefined : `${status} says only: ${notice.message}`
}

/** The fields that problems are told at, and that the form does not have: nobody would see what is wrong. */
export function strayProblems({ data }: Answer, fields: string[]): string | undefined {
  const stray = Object.keys(data.problems ?? {}).filter((path) => !fields.includes(path.split('.')[0] ?? ''))
  return stray.length > 0 ? `told at no field of the form: ${stray}` : undefined
}

/** The fields at which an answer says that something is wrong. */
export const refusedIn = ({ data }: Answer): string[] => Object.keys({ ...data.problems, ...data.record?.errors })

/** Whether it was done, or shown where there is nothing to do. */
export const wasDone = ({ data }: Answer): boolean => data.notice?.type === 'success' || data.picture !== undefined
