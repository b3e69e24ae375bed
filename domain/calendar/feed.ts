import ICAL from 'ical.js'
import { settings } from '../../run/settings.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Member } from '../access/actor/actor.ts'
import { type CalendarDate, findDates } from './dates.ts'
import { feedTexts } from './feed.text.ts'

// The space that begins a line that goes on counts as well. Source: RFC 5545, 3.1.
ICAL.foldLength = 74

/** The dates of somebody as iCalendar, in their language: the same text as long as nothing has changed. Source: RFC 5545, RFC 7986. */
export async function writeCalendar(actor: Member): Promise<string> {
  const say = speaker(feedTexts, { locale: actor.locale, wording: actor.layout.wording })
  const called = say('called', { organisation: actor.organisation.name })
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Portico//Calendar//EN')
  calendar.addPropertyWithValue('version', '2.0')
  for (const name of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(name, called)
  const hourly = new ICAL.Property('refresh-interval')
  hourly.resetType('duration')
  hourly.setValue(ICAL.Duration.fromString('PT1H'))
  calendar.addProperty(hourly)
  for (const date of await findDates(actor)) {
    const title = `${say(date.isDone ? 'done' : date.kind, { name: date.name })}`
    const about = date.project ? `${title} (${date.project})` : title
    calendar.addSubcomponent(eventOf(date, about))
  }
  return `${calendar.toString()}\r\n`
}

function eventOf({ kind, id, day, projectId, sequence, changedAt }: CalendarDate, summary: string): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const at = ICAL.Time.fromJSDate(changedAt ?? madeAt(id), true)
  const link = settings.portalUrl + pathOf(kind, id, projectId)
  event.addPropertyWithValue('uid', `${id}@portico`)
  event.addPropertyWithValue('dtstamp', at)
  event.addPropertyWithValue('last-modified', at)
  event.addPropertyWithValue('sequence', sequence)
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day))
  event.addPropertyWithValue('summary', summary)
  event.addPropertyWithValue('description', link)
  event.addPropertyWithValue('url', link)
  // A day on which something is due keeps nobody busy.
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  return event
}

function pathOf(kind: CalendarDate['kind'], id: string, projectId: string): string {
  if (kind === 'Task') return `/tasks/${id}`
  return `/projects/${projectId}/${kind === 'Milestone' ? 'plan' : 'raid'}`
}

/** When a row was made, as its id says where that is a UUID of version 7: what was never moved is as it was then. */
function madeAt(id: string): Date {
  const digits = id.replaceAll('-', '')
  return new Date(digits[12] === '7' ? Number.parseInt(digits.slice(0, 12), 16) : 0)
}
