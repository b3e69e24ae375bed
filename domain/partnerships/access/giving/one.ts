import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { seesPeople } from '../../../access/people.ts'
import { type AccountActivity, activityOfPartner } from '../../../account/activity/list.ts'
import { setsAccount } from '../../../account/settings/settings.ts'
import { standing } from '../../../people/standing.ts'
import { NotFound } from '../../../refusals.ts'
import { givesAccess } from '../who-may.ts'
import { findHistory, type HappenedToAccess } from './history.ts'
import { type AccessToPartner, readOfAccess, tellGiven } from './told.ts'

/**
 * An access as its client finds it on its page. `level` and `levelId` are null where it is the usual one of whoever gets in. `people`: who of the partner
 * works for the client, told once it has accepted: `all`, or so many, by name as far as the reader is told names. `lately` is what they did here, as far as the reader finds it
 * in the activity of the account; null for who finds none there. `endReason` is what whoever of the host ended it said.
 */
export type OneAccess = AccessToPartner & {
  level: string | null
  levelId: string | null
  people: { all: boolean; count: number; names: string[] } | null
  history: HappenedToAccess[]
  lately: AccountActivity[] | null
  endReason: string
}

/** An access (uuid) that the actor's own organisation gave. Throws NotFound for any other one, and for who gives none. */
export async function findAccess(actor: Member, id: string): Promise<OneAccess> {
  if (!givesAccess(actor)) throw new NotFound()
  const named = { where: { membership: { is: standing } }, select: { membership: { select: { person: true } } } }
  const row = await prisma.partnerAccess.findFirst({
    where: { id, clientId: actor.organisation.id },
    include: { ...readOfAccess(actor), level: { select: { name: true } }, people: named },
  })
  const [told] = row ? await tellGiven(actor, [row]) : []
  if (!row || !told) throw new NotFound()
  const isAccepted = row.state === 'accepted'
  const names = row.people.map(({ membership }) => membership.person.name).toSorted()
  const people = { all: row.forAll, count: names.length, names: row.forAll || !seesPeople(actor) ? [] : names }
  return {
    ...told,
    ...{ level: row.level?.name ?? null, levelId: row.levelId, people: isAccepted ? people : null },
    ...{ history: await findHistory(actor, row), endReason: row.endReason },
    lately: row.answeredAt && isAccepted ? await latelyBy(actor, row.partnerId, row.answeredAt) : null,
  }
}

/** What became of the access itself is told as its history, but for who began to act by it. */
async function latelyBy(actor: Member, partnerId: string | null, since: Date): Promise<AccountActivity[] | null> {
  if (!partnerId || !setsAccount(actor)) return null
  const done = await activityOfPartner(actor, partnerId, since)
  return done.filter(({ subjectKind, action }) => subjectKind !== 'PartnerAccess' || action === 'act-for-client')
}
