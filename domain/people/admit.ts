import type { Membership, Person, Profile } from '@prisma/client'
import type { Work } from '../act.ts'
import { post } from '../delivery/post.ts'
import { Conflict } from '../refusals.ts'
import { hashed, temporaryPassword } from './passwords.ts'
import { issue } from './tokens.ts'

/** Somebody who is to belong to an organisation. `by` link: an invitation is mailed. By password: a temporary one is told. */
export type Newcomer = {
  email: string
  name: string
  profile: Profile
  accessLevelId: string
  by: 'link' | 'password'
  jobRole?: string
  legalRepresentative?: boolean
}

/** Where they belong: the organisation (uuid) and its group and team. */
export type Home = { organisationId: string; groupId?: string; teamId?: string }

/** What became of it; the temporary password is told this once and never again. */
export type Admitted = { membershipId: string; email: string; temporaryPassword?: string }

type Named = Pick<Person, 'id' | 'email'>

/** Makes somebody a member: one identity per address, membership, group, team, and the invitation with its mail or a temporary
 *  password. `invitedById`: the membership that invites. Throws Conflict for somebody who is a member already. */
export async function admit(work: Work, home: Home, newcomer: Newcomer, invitedById: string | null): Promise<Admitted> {
  const { person, isNew } = await personOf(work, newcomer)
  const { id: membershipId } = await join(work, home, newcomer, person)
  await joinSets(work, home, membershipId)
  await work.record({
    action: 'invite',
    subject: 'Membership',
    id: membershipId,
    organisationId: home.organisationId,
    detail: { profile: newcomer.profile, by: newcomer.by },
  })
  const admitted = { membershipId, email: person.email }
  if (newcomer.by === 'password') {
    if (!isNew) throw new Conflict('known-already')
    return { ...admitted, temporaryPassword: await giveTemporary(work, person) }
  }
  await inviteBy(work, person, membershipId, home.organisationId, invitedById)
  return admitted
}

async function personOf({ db }: Work, { email, name }: Newcomer): Promise<{ person: Named; isNew: boolean }> {
  const { count } = await db.person.createMany({ data: { email, name }, skipDuplicates: true })
  const person = await db.person.findUniqueOrThrow({ where: { email }, select: { id: true, email: true } })
  return { person, isNew: count === 1 }
}

async function join({ db }: Work, { organisationId }: Home, newcomer: Newcomer, { id }: Named): Promise<Membership> {
  const { profile, accessLevelId, jobRole = null, legalRepresentative = false } = newcomer
  const chosen = { profile, accessLevelId, jobRole, legalRepresentative, disabledAt: null }
  const known = await db.membership.findUnique({ where: { personId_organisationId: { personId: id, organisationId } } })
  if (known && !known.disabledAt) throw new Conflict('already-member')
  if (known) return db.membership.update({ where: { id: known.id }, data: chosen })
  return db.membership.create({ data: { ...chosen, personId: id, organisationId } })
}

async function joinSets({ db }: Work, { groupId, teamId }: Home, membershipId: string): Promise<void> {
  if (groupId) await db.groupMember.createMany({ data: { groupId, membershipId }, skipDuplicates: true })
  if (teamId) await db.teamMember.createMany({ data: { teamId, membershipId }, skipDuplicates: true })
}

/** Only for somebody new: nobody else's way in is changed by inviting them. */
async function giveTemporary({ db }: Work, { id }: Named): Promise<string> {
  const password = temporaryPassword()
  await db.person.update({ where: { id }, data: { passwordHash: await hashed(password), passwordTemporary: true } })
  return password
}

async function inviteBy(
  work: Work,
  { id: personId, email }: Named,
  membershipId: string,
  organisationId: string,
  invitedById: string | null,
): Promise<void> {
  const token = await issue(work.db, 'invitation', personId)
  await work.db.invitation.create({ data: { organisationId, membershipId, invitedById, tokenId: token.id } })
  await post(work, { kind: 'invitation', email, membershipId, organisationId, subjectId: token.id })
}
