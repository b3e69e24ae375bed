import type { Profile } from '@prisma/client'
import { join, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { columnsFor } from '../../access/columns.ts'
import { profiles } from '../../access/profiles.ts'
import { can } from '../../access/scope.ts'
import { type Paged, readPageBeside } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import { memberProfiles } from '../invitations/invite.ts'
import { type LackingLicence, lackingLicences } from './lacking.ts'
import { besides, isDisabled, nameSql, ofOrganisation, searched } from './list.sql.ts'

/** How somebody stands in an organisation: here, invited and not answered, the link of that too old, or disabled. */
export const standings = ['here', 'invited', 'expired', 'disabled'] as const
export type MemberStanding = (typeof standings)[number]

/** What people of an organisation are asked for. */
export type PeopleQuery = { q?: string | undefined; standing?: MemberStanding | undefined; page: number }

/** Somebody of one's own organisation; `id` is their membership. Of who has not answered yet, the name is what they were invited as.
 *  `profiles` are those that they can be given; none where theirs stays as it is. `recoveredAt`: when they were disabled because they had not been here for
 *  long. `lacks`: the licence that letting them in would take, of which none is left. */
export type ListedMember = {
  id: string
  name: string | null
  email: string | null
  pictureId: string | null
  profile: Profile
  jobRole: string | null
  lastUsedAt: Date | null
  standing: MemberStanding
  invitedAt: Date | null
  isSelf: boolean
  isMachine: boolean
  profiles: Profile[]
  recoveredAt: Date | null
  lacks: LackingLicence | null
  can: { disable: boolean; enable: boolean; resend: boolean; withdraw: boolean }
}

/** A page of the people of an organisation; `all`: how many there are, whatever was asked for. */
export type PeoplePage = Paged & { people: ListedMember[]; all: number }

const read = ['id', 'personId', 'profile', 'jobRole', 'lastUsedAt', 'disabledAt', 'reinvitedAt', 'recoveredAt'] as const

/** Whether somebody looks after the people of their own organisation. */
export function looksAfterPeople(actor: Member): boolean {
  return can(actor, 'invite', 'Organisation', { id: actor.organisation.id })
}

/** The people of the actor's own organisation, by name, those who are disabled last. Somebody whose invitation was withdrawn before they
 *  ever came is not among them. Throws NotFound for who does not look after them. */
export async function listPeople(actor: Member, { q, standing, page }: PeopleQuery): Promise<PeoplePage> {
  if (!looksAfterPeople(actor)) throw new NotFound()
  const columns = columnsFor(actor, 'Membership', 'm', read)
  const where = join([ofOrganisation(actor), ...searched(actor, q, standing)], ' and ')
  const order = sql`${isDisabled}, lower(${nameSql(actor)}) nulls last, m.id`
  const listing = () => ({ table: 'Membership', alias: 'm', columns, where, order, beside: besides(actor) })
  const extra = () => sql`(select count(*)::int from "Membership" m where ${ofOrganisation(actor)}) as all,`
  const how = {
    name: 'people',
    key: null,
    columns,
    instants: ['lastUsedAt', 'invitedAt', 'recoveredAt'],
    listing,
    extra,
  }
  const { found, paged } = await readPageBeside<Row, { all: number }>(actor, how, page)
  const { rows, ...rest } = paged
  const people = await lackingLicences(
    actor,
    rows.map((row) => memberOf(actor, row)),
  )
  return { people, all: found.all, ...rest }
}

type Row = Omit<ListedMember, 'isSelf' | 'profiles' | 'lacks' | 'can'> & { personId: string }

function memberOf(actor: Member, { personId, ...row }: Row): Omit<ListedMember, 'lacks'> {
  const { id, name, email, pictureId, profile, jobRole, lastUsedAt, standing, invitedAt, isMachine } = row
  const { mayGive } = profiles[actor.profile]
  const isSelf = personId === actor.personId
  const waits = standing === 'invited' || standing === 'expired'
  return {
    ...{ id, name, email, pictureId, profile, jobRole, lastUsedAt, standing, isSelf, isMachine },
    invitedAt: waits ? invitedAt : null,
    recoveredAt: standing === 'disabled' ? (row.recoveredAt ?? null) : null,
    profiles: isSelf || standing === 'disabled' ? [] : profilesInstead(actor, profile),
    can: {
      disable: standing === 'here' && !isSelf,
      enable: standing === 'disabled' && mayGive.includes(profile),
      resend: waits,
      withdraw: waits,
    },
  }
}

/** The profiles that somebody else who has this one can be given by the actor, theirs among them; none where it stays as it is. */
export function profilesInstead(actor: Member, profile: Profile): Profile[] {
  const { mayGive } = profiles[actor.profile]
  return mayGive.includes(profile) ? memberProfiles.filter((one) => mayGive.includes(one)) : []
}
