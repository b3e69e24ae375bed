import type { Delivery } from '@prisma/client'
import type { Hearer } from '../../words/catalogue.ts'
import { actorOfAudience, actorOfInvited, actorOfMembership, type Member, type Viewer } from '../access/actor/actor.ts'

/** The one a mail is for: their language and words, IANA time zone, and the brand their portal shows (accent as #rrggbb). */
export type MailRecipient = Hearer & Pick<Member, 'timeZone'> & { brand: { name: string; accent: string } }

/** Somebody as the reader of a mail. */
export function readerOf({ locale, timeZone, organisation, layout }: Viewer): MailRecipient {
  const { name = organisation.name, accent = organisation.accent } = layout.brand
  return { locale, timeZone, wording: layout.wording, brand: { name, accent } }
}

/** With whose eyes a delivery is written, at this moment; null when they are gone or disabled, and nothing is to be sent. */
export async function readerOfDelivery(delivery: Delivery): Promise<Viewer | null> {
  const { membershipId, organisationId, accessLevelId } = delivery
  if (membershipId) return actorOfMembership(membershipId)
  return organisationId && accessLevelId ? actorOfAudience(organisationId, accessLevelId) : null
}

/** The person a delivery is for, at this moment; null when they are gone, disabled, or have another address now. */
export async function memberOf({ membershipId, email, kind }: Delivery): Promise<Member | null> {
  const find = kind === 'invitation' ? actorOfInvited : actorOfMembership
  const member = membershipId ? await find(membershipId) : null
  return member?.email === email ? member : null
}
