import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Say } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import type { homeTexts } from '../../texts/home.text.ts'

const day = 86_400_000

/** The days until which a row is usually put off: the next one, the next Monday, and four weeks from now, where the member is. */
export function latersFor({ timeZone }: Member, say: Say<keyof typeof homeTexts.en>): { text: string; day: string }[] {
  const today = Date.parse(dayIn(timeZone))
  const inDays = (days: number) => new Date(today + days * day).toISOString().slice(0, 10)
  const toMonday = (8 - new Date(today).getUTCDay()) % 7 || 7
  const laters = [
    { text: say('until-tomorrow'), day: inDays(1) },
    { text: say('until-monday'), day: inDays(toMonday) },
    { text: say('until-month'), day: inDays(28) },
  ]
  return laters.filter((one, at) => laters.findIndex((other) => other.day === one.day) === at)
}
