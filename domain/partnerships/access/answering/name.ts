import type { z } from 'zod'
import type { Member } from '../../../access/actor/actor.ts'
import { act } from '../../../act.ts'
import { Conflict, NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { keepGrantsOf } from '../grants.ts'
import { chosenPeople, type whoWorks } from './people.ts'
import { accessUnderLock } from './row.ts'

/**
 * Says who of the actor's own organisation works for a client from now on, by an access (uuid) that it has accepted; both logs tell it. Whoever
 * is named no more gets in no more. Throws NotFound, also for who does not look after partners; Invalid as `chosenPeople`; Conflict once it has ended.
 */
export function nameForClient(actor: Member, id: string, who: z.output<typeof whoWorks>): Promise<void> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  return act(actor, async (work) => {
    const { db, record } = work
    const { clientId, state } = await accessUnderLock(db, own, id)
    if (state !== 'accepted') throw new Conflict('access-not-now')
    const { forAll, people } = await chosenPeople(db, own, who)
    await db.partnerAccess.update({ where: { id }, data: { forAll } })
    await db.partnerAccessPerson.deleteMany({ where: { accessId: id, membershipId: { notIn: people } } })
    const data = people.map((membershipId) => ({ accessId: id, membershipId }))
    await db.partnerAccessPerson.createMany({ data, skipDuplicates: true })
    await keepGrantsOf(work, id)
    const happened = { action: 'name-for-client', subject: 'PartnerAccess', id } as const
    const detail = { forAll, people: people.length }
    await record(...[clientId, own].map((organisationId) => ({ ...happened, organisationId, detail })))
  })
}
