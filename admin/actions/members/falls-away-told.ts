import type { Member } from '../../../domain/access/actor/actor.ts'
import type { RowChange } from '../../../domain/several/rows.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { severalTexts } from '../../texts/several.text.ts'

type Told = Extract<keyof typeof severalTexts.en, `has-${string}`>

/** What becomes of something that somebody had who is disabled: what it is, how many there are, and whether they end, stay in their name or are
 *  handed over. */
export async function tellFallsAway(
  { locale, timeZone }: Member,
  { name, before, now }: RowChange,
): Promise<[what: string, before: string, now: string]> {
  const say = speaker(severalTexts, locale)
  const { number } = formats(locale, timeZone)
  const left = Number(now)
  if (name === 'standing') return [say('has-standing'), say('may-sign-in'), say('may-not-sign-in')]
  const held = ['projects', 'tasks', 'risks', 'reports', 'schedules', 'follows'].includes(name)
  const becomes =
    left === 0
      ? say(held ? 'handed-over' : `ends-${name === 'grants' ? 'grants' : 'all'}`, { count: Number(before) })
      : say('stays-theirs', { count: left })
  return [say(`has-${name}` as Told), number(Number(before)), becomes]
}
