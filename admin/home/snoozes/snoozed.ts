import type { Snooze } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Say } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { inLanes } from '../../guard/in-lanes.ts'
import type { homeTexts } from '../../texts/home.text.ts'
import { type HomeSection, sectionOf } from '../section.ts'
import { type Asleep, ofState } from './asleep.ts'

const most = 200

/** What the member has put off, each with the day on which it is back and the way to have it back now. */
export async function snoozedSections(
  actor: Member,
  asleep: Asleep,
  say: Say<keyof typeof homeTexts.en>,
): Promise<HomeSection[]> {
  const found = await inLanes([...asleep], async ([concern, snoozes]) => {
    const section = await sectionOf(actor, concern, say, { take: most, part: ofState(asleep, concern, true) })
    return section && { ...section, rows: section.rows.map((row) => asPutOff(actor, row, snoozes.get(row.id), say)) }
  })
  return found.filter((section) => section !== null)
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
