import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { mayMakeLegal, mustGive } from '../../people/invitations/invite.ts'
import { changeLegalRepresentative } from '../../people/members/change-legal-representative.ts'
import { standing } from '../../people/standing.ts'
import { hasCome } from '../../projects/write-noun.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { setsAccount } from './settings.ts'

/** Somebody of an organisation, by their membership. */
export type LegalPerson = { id: string; name: string }

/** Who speaks for an organisation, and who else could. */
export type LegalRepresentatives = { representatives: LegalPerson[]; others: LegalPerson[] }

/** More than so many others are not offered. */
const most = 1000

/** The legal representatives of the actor's own organisation, and who else of it has come in, by name. Null for who may not say who they are. */
export async function findLegalRepresentatives(actor: Member): Promise<LegalRepresentatives | null> {
  if (!setsAccount(actor) || !mayMakeLegal(actor)) return null
  const mine = { organisationId: actor.organisation.id }
  const people = async (legalRepresentative: boolean) => {
    const found = await prisma.membership.findMany({
      where: {
        AND: [
          mine,
          standing,
          hasCome,
          { legalRepresentative },
          scope(actor, 'update', 'Membership', 'legalRepresentative'),
        ],
      },
      select: { id: true, person: { select: { name: true } } },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      take: most,
    })
    return found.map(({ id, person }) => ({ id, name: person.name }))
  }
  return { representatives: await people(true), others: await people(false) }
}

/** Makes somebody of the actor's own organisation (a membership's uuid) its legal representative, or not any more, as staff do. Throws NotFound,
 *  NotAllowed. */
export async function setLegalRepresentative(actor: Member, id: string, legalRepresentative: boolean): Promise<void> {
  if (!setsAccount(actor)) throw new NotFound()
  mustGive(actor, { legalRepresentative: true })
  await changeLegalRepresentative(actor, id, { legalRepresentative }).catch((error) => {
    // Of whom they see elsewhere, as among their partners, there is nothing to say here.
    throw error instanceof NotAllowed ? new NotFound() : error
  })
}
