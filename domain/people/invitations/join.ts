import type { Work } from '../../act.ts'
import { given } from '../../given.ts'
import { Conflict } from '../../refusals.ts'
import type { Home } from './admit.ts'
import type { Prepared } from './newcomer.ts'

/** A newcomer with their identity, their membership (uuids), and whether nobody knew their address before. */
export type Joined = Identified & { membershipId: string }

type Identified = Prepared & { personId: string; isNew: boolean }
type Writing = Pick<Work, 'db'>

/** Gives people their identity, one for each address, and a membership of an organisation (uuid); somebody disabled may come
 *  back as what they are invited as now, once they have accepted that. Throws Conflict for a member, and for somebody invited again
 *  already, also when another has just done so. */
export async function join({ db }: Writing, organisationId: string, newcomers: Prepared[]): Promise<Joined[]> {
  const people = await identify({ db }, newcomers)
  const data = people.map((person) => membershipOf(person, organisationId))
  const select = { id: true, personId: true } as const
  const added = await db.membership.createManyAndReturn({ data, skipDuplicates: true, select })
  const ids = new Map(added.map(({ id, personId }) => [personId, id]))
  const joined: Joined[] = []
  for (const person of people) {
    const membershipId = ids.get(person.personId) ?? (await reinvite({ db }, person, organisationId))
    joined.push({ ...person, membershipId })
  }
  return joined
}

/** Puts members into the group and the team of their home. */
export async function joinSets(
  { db }: Writing,
  { groupId, teamId }: Home,
  joined: Pick<Joined, 'membershipId'>[],
): Promise<void> {
  const members = joined.map(({ membershipId }) => ({ membershipId }))
  const skipDuplicates = true
  if (groupId) await db.groupMember.createMany({ data: members.map((one) => ({ ...one, groupId })), skipDuplicates })
  if (teamId) await db.teamMember.createMany({ data: members.map((one) => ({ ...one, teamId })), skipDuplicates })
}

async function identify({ db }: Writing, newcomers: Prepared[]): Promise<Identified[]> {
  const emails = newcomers.map(({ email }) => email)
  if (new Set(emails).size < emails.length) throw new Conflict('already-member')
  // In the order of their addresses: two who add the same people wait one for the other, without a deadlock.
  const data = newcomers.map(personOf).toSorted((one, other) => (one.email < other.email ? -1 : 1))
  const added = await db.person.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } })
  const isNew = new Set(added.map(({ id }) => id))
  const ids = await identitiesOf({ db }, emails)
  const known = newcomers.map((newcomer) => {
    const { id, email } = ids.get(newcomer.email) as Identity
    return { ...newcomer, email, personId: id, isNew: isNew.has(id) }
  })
  if (new Set(known.map(({ personId }) => personId)).size < known.length) throw new Conflict('already-member')
  return known
}

type Identity = { id: string; email: string }

/** The person of each address; of one that was joined into another of the same human, that one, with the address it has. */
async function identitiesOf({ db }: Writing, emails: string[]): Promise<Map<string, Identity>> {
  const own = { id: true, email: true } as const
  const found = await db.person.findMany({
    where: { email: { in: emails } },
    select: { ...own, joinedInto: { select: own } },
  })
  return new Map(found.map(({ joinedInto, ...person }) => [person.email, joinedInto ?? person]))
}

function personOf({ email, name, temporary, locale }: Prepared) {
  const own = { passwordHash: temporary?.hash ?? null, passwordTemporary: temporary !== null }
  return { email, name, locale: locale ?? null, ...own, temporaryUntil: temporary?.until ?? null }
}

function membershipOf(person: Identified, organisationId: string) {
  const { personId, profile, accessLevelId, jobRole = null, legalRepresentative = false } = person
  return { personId, organisationId, profile, accessLevelId, jobRole, legalRepresentative }
}

async function reinvite({ db }: Writing, person: Identified, organisationId: string): Promise<string> {
  const { personId, profile, accessLevelId, jobRole, legalRepresentative } = person
  const [invited] = await db.membership.updateManyAndReturn({
    where: { personId, organisationId, disabledAt: { not: null }, reinvitedAt: null },
    // What is not said stays as it was.
    data: given({ profile, accessLevelId, jobRole, legalRepresentative, reinvitedAt: new Date() }),
    select: { id: true },
  })
  if (invited) return invited.id
  const waiting = await db.membership.count({ where: { personId, organisationId, reinvitedAt: { not: null } } })
  throw new Conflict(waiting > 0 ? 'invited-already' : 'already-member')
}
