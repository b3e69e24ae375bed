import type { Membership, Person } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import type { Db } from '../../act.ts'
import { digestOf } from '../../digest.ts'
import { Conflict, NotAllowed } from '../../refusals.ts'
import { mustGiveAll } from '../invitations/invite.ts'
import { type Belongings, findHeld } from '../members/hand-over.ts'

/** A membership with the name of its organisation. */
export type NamedMembership = Membership & { organisation: { name: string } }
type Whole = Omit<Person, 'passwordHash'> & { memberships: NamedMembership[] }

/** An organisation that both persons belong to: the membership that stays, and the one that ends and hands over what it has. */
export type DoubleMembership = { organisation: string; stays: Membership; ends: Membership; held: Belongings }

/** What becomes of two persons of one human: `stays` is them from now on, `goes` is part of it, with the address that is chosen. */
export type JoinPlan = {
  stays: Whole
  goes: Whole
  email: string
  moves: NamedMembership[]
  doubles: DoubleMembership[]
  ends: { sessions: number; links: number }
  browsers: number
  stopped: number
}

/** Which two persons (uuids), and whose address is kept. */
export type JoinAsked = { staysId: string; goesId: string; address: 'this' | 'other' }

/**
 * What joining two persons would do. Nobody's membership becomes another one: where both belong, one stays as it is, and the other one ends.
 * Throws NotAllowed for a machine account, and where the actor does not look after every membership of both, as `mustGiveAll`; Conflict for one person twice, for the actor
 * themself, for who is disabled everywhere or joined already, and where the membership that would stay is the disabled one.
 */
export async function planJoin(db: Db, actor: Member, { staysId, goesId, address }: JoinAsked): Promise<JoinPlan> {
  if (staysId === goesId) throw new Conflict('join-same')
  if ([staysId, goesId].includes(actor.personId)) throw new Conflict('join-yourself')
  const [stays, goes] = [await whole(db, staysId), await whole(db, goesId)]
  for (const one of [...stays.memberships, ...goes.memberships]) await mustLookAfter(db, actor, one)
  if (stays.isMachine || goes.isMachine) throw new NotAllowed('join-Membership')
  if (stays.disabledAt || goes.disabledAt) throw new Conflict('join-disabled')
  const doubles: DoubleMembership[] = []
  for (const ends of goes.memberships) {
    const twin = stays.memberships.find(({ organisationId }) => organisationId === ends.organisationId)
    if (twin?.disabledAt && !ends.disabledAt) throw new Conflict('join-other-way', { name: ends.organisation.name })
    if (twin)
      doubles.push({ organisation: ends.organisation.name, stays: twin, ends, held: await findHeld(db, ends.id) })
  }
  const moves = goes.memberships.filter((one) => !doubles.some(({ ends }) => ends.id === one.id))
  const email = address === 'this' ? stays.email : goes.email
  return { stays, goes, email, moves, doubles, ...(await countsOf(db, stays, goes)) }
}

/** What is sent along by whoever agrees to a plan. People sign in and out meanwhile; that is not what they agree to. */
export function digestOfPlan({ stays, goes, email, moves, doubles }: JoinPlan): string {
  const kept = ({ id, profile, accessLevelId, disabledAt }: Membership) => [id, profile, accessLevelId, disabledAt]
  const both = doubles.map(({ stays, ends, held }) => [kept(stays), kept(ends), held])
  const told = [stays.id, goes.id, email, stays.name, goes.name, stays.memberships.map(kept), moves.map(kept), both]
  return digestOf(told)
}

function whole(db: Db, id: string): Promise<Whole> {
  const memberships = { include: { organisation: { select: { name: true } } }, orderBy: { createdAt: 'asc' } } as const
  return db.person.findUniqueOrThrow({ where: { id }, include: { memberships } })
}

async function mustLookAfter(db: Db, actor: Member, membership: Membership): Promise<void> {
  if (!can(actor, 'join', 'Membership', membership)) throw new NotAllowed('join-Membership')
  await mustGiveAll(db, actor, membership)
}

async function countsOf(db: Db, stays: Whole, goes: Whole) {
  const both = { personId: { in: [stays.id, goes.id] } }
  const sessions = await db.session.count({ where: { ...both, expiresAt: { gt: new Date() } } })
  const links = await db.token.count({ where: { ...both, usedAt: null, expiresAt: { gt: new Date() } } })
  const browsers = await db.device.count({ where: { personId: goes.id } })
  const stopped = await db.suppression.count({ where: { email: { in: [stays.email, goes.email] } } })
  return { ends: { sessions, links }, browsers, stopped }
}
