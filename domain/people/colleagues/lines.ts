import { labels } from '../../../words/labels.ts'
import { written } from '../../../words/line.ts'
import { Invalid } from '../../refusals.ts'
import { memberProfiles } from '../invitations/invite.ts'
import { cellsOf, separatorOf } from './cells.ts'
import { type Colleague, colleague, mostColleagues } from './invite.ts'

/** Somebody to invite, and on which line of what was sent they stand, counted from 1. */
export type ColleagueLine = Colleague & { line: number }

/** What a problem on a line is called among the fields of a form. */
export const lineField = (line: number) => `line-${line}`

/**
 * The people that lines tell of: name, address, profile, and perhaps a job role, separated by semicolons, commas or tabs, as a spreadsheet
 * writes them; empty lines and a line of headings are passed over. `profile` is that of lines that name none. Throws Invalid with a problem
 * for each line that cannot be read: `no-name`, `no-address`, `email-wrong`, `no-profile`, `profile-unknown`, `too-many-columns`, `too-long`,
 * `quote-open`; and on `lines` where there is none, or too many.
 */
export function readColleagues(text: string, profile?: Colleague['profile']): ColleagueLine[] {
  const lines = written(text)
    .split('\n')
    .map((words, index) => ({ words, line: index + 1 }))
    .filter(({ words }) => words.trim() !== '')
  const separator = separatorOf(lines.map(({ words }) => words))
  const people = lines.filter(({ words }, index) => index > 0 || !isHeading(words))
  if (people.length === 0) throw new Invalid({ lines: 'missing' })
  if (people.length > mostColleagues) throw new Invalid({ lines: 'too-many-people' })
  const problems: Record<string, string> = {}
  const found = people.flatMap(({ words, line }) => {
    const read = personOn(cellsOf(words, separator), profile)
    if (typeof read !== 'string') return [{ ...read, line }]
    problems[lineField(line)] = read
    return []
  })
  if (Object.keys(problems).length > 0) throw new Invalid({ lines: 'lines-wrong', ...problems })
  return found
}

/** The person of one line, or what is wrong with it. */
function personOn(cells: string[] | null, usual?: Colleague['profile']): Colleague | string {
  if (!cells) return 'quote-open'
  const [name = '', email = '', named = '', jobRole = '', ...more] = cells
  if (more.some((cell) => cell !== '')) return 'too-many-columns'
  const profile = named === '' ? usual : profileCalled(named)
  if (!profile) return named === '' ? 'no-profile' : 'profile-unknown'
  const { data, error } = colleague.safeParse({ name, email, profile, ...(jobRole && { jobRole }) })
  if (data) return data
  const [wrong] = error.issues.map(({ path: [field] }) => field)
  if (wrong === 'email') return email === '' ? 'no-address' : 'email-wrong'
  return wrong === 'name' && name === '' ? 'no-name' : 'too-long'
}

/** A profile by its name in any language, or as programs call it. */
function profileCalled(words: string): Colleague['profile'] | undefined {
  const said = words.toLowerCase().replace(/[\s_-]+/g, ' ')
  return memberProfiles.find((profile) => {
    const names = [profile.replaceAll('_', ' '), labels.en[`Profile.${profile}`], labels.de[`Profile.${profile}`]]
    return names.some((name) => name.toLowerCase() === said)
  })
}

const headings = /^\W*(name|full name|vorname)\b/i

/** Whether a first line says what the columns are: it begins with their names, and no address is on it. */
const isHeading = (words: string) => headings.test(words) && !words.includes('@')
