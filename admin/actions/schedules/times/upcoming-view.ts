import type { Member } from '../../../../domain/access/actor/actor.ts'
import type { Upcoming } from '../../../../domain/reports/schedules/timing/upcoming.ts'
import { formats } from '../../../../words/dates.ts'
import { fieldsFor } from '../../fields.ts'
import type { TimesPictureView } from '../../picture-view.ts'

/** When a schedule is due next, by its own clocks, whoever looks. */
export function upcomingView(actor: Member, { next, timeZone, paused }: Upcoming): TimesPictureView {
  const { say } = fieldsFor(actor)
  const values = { count: next.length, zone: timeZone.replaceAll('_', ' ') }
  const notes = [paused && say('upcoming-paused'), next.length < most && say('upcoming-ends', values)]
  return {
    kind: 'times',
    title: say('upcoming', values),
    times: next.map(formats(actor.locale, timeZone).weekdayMoment),
    notes: notes.filter((text) => text !== false),
  }
}

/** As many as are told where it does not end before. */
const most = 5
