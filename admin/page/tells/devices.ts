import { findSessionsOf } from '../../../domain/people/devices.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { deviceOf } from '../../../words/device.ts'
import { pageTexts } from '../../texts/page.text.ts'
import type { ToldSection } from '../told.ts'

/** Where a person is signed in now: with what, from which address, since when. */
export const devices: ToldSection = {
  ...{ name: 'devices', place: 10, side: true },
  tell: async (actor, { id }) => {
    const found = await findSessionsOf(actor, String(id))
    if (!found) return null
    const say = speaker(pageTexts, actor.locale)
    const { ago, moment } = formats(actor.locale, actor.timeZone)
    const lines = found.sessions.map(({ userAgent, address, createdAt, seenAt }) => ({
      label: deviceOf(userAgent, actor.locale),
      value: say('device-used', { ago: ago(seenAt), address }),
      note: say('device-since', { moment: moment(createdAt) }),
    }))
    return { total: found.total, lines }
  },
}
