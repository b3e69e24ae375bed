import { dayIn } from '../../words/dates.ts'
import type { EditionRequest } from './edition.ts'

const spelt: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' }

/** What a file is called after: when and where it is made, and whose rows it has. */
export type FileOrder = Pick<EditionRequest, 'now' | 'organisationId' | 'actor'>

/** `where-your-projects-stand-northwind-2026-11-22.pdf`: the report, the organisation whose rows it has where it is of one, and the day where its
 *  reader is, in letters that every mail program takes. */
export function fileName(title: string, { now, organisationId, actor }: FileOrder, extension: string): string {
  const whose = organisationId ? actor.organisation.name : ''
  const parts = [plain(title) || 'report', plain(whose), dayIn(actor.timeZone, now)]
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
