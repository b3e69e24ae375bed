import type { Snooze } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Say } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { inLanes } from '../../guard/in-lanes.ts'
import type { homeTexts } from '../../texts/home.text.ts'
import type { HomeList } from '../list.ts'
import { type HomeSection, sectionOf } from '../section.ts'
import { type Asleep, ofState } from './asleep.ts'

/** What the member has put off, each with the day on which it is back and the way to have it back now: of each kind the first, with the way to a page of all
 *  of it. */
export async function snoozedSections(
  actor: Member,
  asleep: Asleep,
  say: Say<keyof typeof homeTexts.en>,
): Promise<HomeSection[]> {
  const found = await inLanes([...asleep.keys()], (concern) => snoozedSection(actor, concern, asleep, say))
  return found.filter((section) => section !== null)
}

/** The same of one kind, or a `page` (from 1) of it alone; null where there can be none. */
export async function snoozedSection(
  actor: Member,
  concern: HomeList,
  asleep: Asleep,
  say: Say<keyof typeof homeTexts.en>,
  page?: number,
): Promise<HomeSection | null> {
  const part = { part: ofState(asleep, concern, true), ...(page && { page }) }
  const section = await sectionOf(actor, concern, say, part)
  if (!section) return null
  const rows = section.rows.map((row) => asPutOff(actor, row, asleep.get(concern)?.get(row.id), say))
  return { ...section, rows, more: section.more && { ...section.more, href: `${section.more.href}&show=snoozed` } }
}

function asPutOff(
  { locale, timeZone }: Member,
  { seen: _, ...row }: HomeSection['rows'][number],
  snooze: Snooze | undefined,
  say: Say<keyof typeof homeTexts.en>,
): HomeSection['rows'][number] {
  if (!snooze) return { ...row, seen: '' }
  const day = formats(locale, timeZone).day(snooze.until.toISOString().slice(0, 10))
  const about = { id: snooze.id, title: row.title }
  return { ...row, seen: '', when: say('until-day', { day }), verbs: [{ name: 'wake', resourceId: 'Snooze', about }] }
}
