import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { profiles } from '../../access/profiles.ts'
import type { Colleague } from './invite.ts'

/** What a form for new people begins with; null: with nothing. */
export type UsualColleague = { profile: Colleague['profile'] | null; locale: Colleague['locale'] | null }

/** What the settings of the actor's own organisation say that new people are, as far as the actor may make somebody that. */
export async function usualColleague(actor: Member): Promise<UsualColleague> {
  const { inviteProfile, inviteLocale } = await prisma.organisation.findUniqueOrThrow({
    where: { id: actor.organisation.id },
    select: { inviteProfile: true, inviteLocale: true },
  })
  const given = profiles[actor.profile].mayGive.filter((profile) => profile !== 'guest')
  return { profile: given.find((profile) => profile === inviteProfile) ?? null, locale: inviteLocale }
}
