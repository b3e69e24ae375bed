import { dayIn } from '../../words/dates.ts'

const spelt: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' }

/** `where-your-projects-stand-2026-11-22.pdf`: the report and the day in its zone, in letters that every mail program takes; between them
 *  `whose` it is, where that is said. */
export function fileName(title: string, timeZone: string, instant: Date, extension: string, whose = ''): string {
  const parts = [plain(title) || 'report', plain(whose), dayIn(timeZone, instant)]
  return `${parts.filter(Boolean).join('-')}.${extension}`
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßłøđæœ]/g, (letter) => spelt[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
