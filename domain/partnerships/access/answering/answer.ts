import type { PartnerAccess } from '@prisma/client'
import type { z } from 'zod'
import type { Member } from '../../../access/actor/actor.ts'
import { act, type Work } from '../../../act.ts'
import type { Recorded } from '../../../activity/actions.ts'
import { tellOfAccess } from '../../../delivery/partners/access.ts'
import { Conflict, NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { keepGrantsOf } from '../grants.ts'
import { chosenPeople, type whoWorks } from './people.ts'
import { accessUnderLock } from './row.ts'

/**
 * Accepts access (uuid) that was offered to the actor's own organisation, and says who of it works for the client: from then on it opens what it
 * says. Throws NotFound for one that is not offered to it, and for who does not look after partners; Invalid as `chosenPeople`; Conflict for one
 * that is answered already, for one of the own organisation, and where that client has given it access already.
 */
export function acceptAccess(actor: Member, id: string, who: z.output<typeof whoWorks>): Promise<void> {
  return answering(actor, id, async (work, access) => {
    const own = actor.organisation.id
    const { forAll, people } = await chosenPeople(work.db, own, who)
    const answered = { state: 'accepted', partnerId: own, ...by(actor) } as const
    const now = await work.db.partnerAccess.update({ where: { id }, data: { ...answered, forAll } })
    await work.db.partnerAccessPerson.createMany({
      data: people.map((membershipId) => ({ accessId: id, membershipId })),
    })
    await keepGrantsOf(work, id)
    await tell(work, actor, now, 'accepted')
    await note(work, access.clientId, own, 'accept-partner-access', id)
  }).catch(unlessGivenAlready)
}

/** Refuses access (uuid) that was offered to the actor's own organisation. Throws as `acceptAccess` does. */
export function refuseAccess(actor: Member, id: string): Promise<void> {
  return answering(actor, id, async (work, access) => {
    const own = actor.organisation.id
    const answered = { state: 'refused', partnerId: own, ...by(actor) } as const
    const now = await work.db.partnerAccess.update({ where: { id }, data: answered })
    await tell(work, actor, now, 'refused')
    await note(work, access.clientId, own, 'refuse-partner-access', id)
  })
}

function answering(actor: Member, id: string, answer: (work: Work, access: PartnerAccess) => Promise<void>) {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  return act(actor, async (work) => {
    const access = await accessUnderLock(work.db, own, id)
    if (access.clientId === own) throw new Conflict('access-own')
    if (access.state !== 'pending') throw new Conflict('answered-already')
    await answer(work, access)
  })
}

const by = ({ membershipId }: Member) => ({ answeredById: membershipId, answeredAt: new Date() })

function tell(work: Work, { membershipId, organisation }: Member, access: PartnerAccess, what: 'accepted' | 'refused') {
  return tellOfAccess(work, `access_${what}`, access, 'client', { membershipId, organisationId: organisation.id })
}

async function note({ record }: Work, clientId: string, partnerId: string, action: Recorded, id: string) {
  const happened = { action, subject: 'PartnerAccess' as const, id }
  await record(...[clientId, partnerId].map((organisationId) => ({ ...happened, organisationId })))
}

/** The database keeps one access at most that is offered or accepted between two organisations (access_once). */
function unlessGivenAlready(error: { code?: unknown }): never {
  if (error.code === 'P2002') throw new Conflict('access-already')
  throw error
}
