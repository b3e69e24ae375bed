import { dayIn } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import type { ReportDefinition } from '../definition.ts'
import type { EditionRequest } from '../edition.ts'

/** A report as the portal asks for it: all rows that its reader reaches, as of now, where they are and in their language. */
export function requestOf(actor: Viewer, definition: ReportDefinition): EditionRequest {
  const { locale, timeZone } = actor
  const now = new Date()
  const organisationId = reachesOnlyOwn(actor) ? actor.organisation.id : null
  return {
    ...{ actor, definition, organisationId, timeZone, locale, now },
    today: dayIn(timeZone, now),
    lateSince: null,
  }
}

/** Whether all that somebody reaches belongs to their own organisation: then a report says whose it is. */
function reachesOnlyOwn({ organisation, reach }: Viewer): boolean {
  return (
    !organisation.isHost && reach.every(({ organisationIds }) => organisationIds.every((id) => id === organisation.id))
  )
}
