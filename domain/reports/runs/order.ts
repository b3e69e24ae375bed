import { dayIn } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import type { EditionRequest } from '../edition.ts'
import type { TellingOccasion } from './occasion.ts'

/** A report as it is asked for on an occasion, with somebody's eyes at this moment: of their organisation alone, unless it is the host. */
export function orderOf(actor: Viewer, { definition, timeZone, lateSince }: TellingOccasion): EditionRequest {
  const now = new Date()
  const { isHost, id } = actor.organisation
  return {
    ...{ definition, actor, timeZone, now, lateSince, locale: actor.locale },
    organisationId: isHost ? null : id,
    today: dayIn(timeZone, now),
  }
}
