import { prisma } from '../../../prisma/client.ts'
import { join, patternWith, raw, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can, scope } from '../../access/scope.ts'
import { type Paged, readPage } from '../../projects/pages.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { allOf, colleaguesSql } from '../contacts/colleagues.sql.ts'
import { findOpens, type SetOpens } from './opens.ts'
import { grantsOf, isHomeSet, membersTable, type SetKind } from './set.ts'

/** Somebody who is in a group or team, or could be; `id` is their membership. */
export type SetMember = {
  id: string
  name: string | null
  email: string | null
  jobRole: string | null
  isDisabled: boolean
}

/**
 * A group or team of one's own organisation. `isShared`: something is shared with it. `opens`: what that is, for whoever looks after people;
 * null for others. `isHome`: the organisation began with it, and it stays. `closed`: it would be theirs to change, were nothing shared with it.
 */
export type FoundSet = {
  set: { id: string; name: string; isShared: boolean; isHome: boolean }
  opens: SetOpens | null
  can: { update: boolean; delete: boolean }
  closed: boolean
}

/** A page of people, beside the group or team that they are in, or could be put into. */
export type SetPeople = Paged & FoundSet & { people: SetMember[] }

/** A group or team (uuid) of the actor's own organisation; NotFound for any other. */
export async function findSet(actor: Member, kind: SetKind, id: string): Promise<FoundSet> {
  const where = { AND: [{ id, organisationId: actor.organisation.id }, scope(actor, 'read', kind)] }
  const found = kind === 'Group' ? await prisma.group.findFirst({ where }) : await prisma.team.findFirst({ where })
  if (!found) throw new NotFound()
  const isShared = (await prisma.grant.count({ where: grantsOf(kind, id) })) > 0
  const isHome = await isHomeSet(prisma, kind, found)
  const looksAfter = can(actor, 'invite', kind, found)
  const may = (action: 'update' | 'delete') => can(actor, action, kind, found) && (looksAfter || !isShared)
  return {
    set: { id, name: found.name, isShared, isHome },
    opens: looksAfter ? await findOpens(actor, kind, id) : null,
    can: { update: may('update'), delete: may('delete') && !isHome },
    closed: can(actor, 'update', kind, found) && !may('update'),
  }
}

/** A group or team (uuid) that the actor is about to change or delete. Throws NotFound, NotAllowed as the verbs do. */
export async function findSetTo(
  actor: Member,
  action: 'update' | 'delete',
  kind: SetKind,
  id: string,
): Promise<FoundSet> {
  const found = await findSet(actor, kind, id)
  if (found.can[action] || (action === 'delete' && found.set.isHome)) return found
  throw new NotAllowed(`${found.set.isShared ? 'invite' : action}-${kind}`)
}

/** What is asked of the people of a set: words in a name or an address, and whether they are in it. */
export type SetQuery = { q?: string | undefined; page: number }

/** A page of those who are in a group or team (uuid), by name, with who is disabled. Throws NotFound. */
export async function listSetMembers(actor: Member, kind: SetKind, id: string, query: SetQuery): Promise<SetPeople> {
  return peopleOf(actor, kind, await findSet(actor, kind, id), true, query)
}

/** A page of those who could be put into it. Throws NotFound, NotAllowed. */
export async function listNotInSet(actor: Member, kind: SetKind, id: string, query: SetQuery): Promise<SetPeople> {
  return peopleOf(actor, kind, await findSetTo(actor, 'update', kind, id), false, query)
}

async function peopleOf(
  actor: Member,
  kind: SetKind,
  found: FoundSet,
  isIn: boolean,
  { q, page }: SetQuery,
): Promise<SetPeople> {
  const { table, key } = membersTable[kind]
  const member = sql`exists (select from ${raw(`"${table}"`)} t where t.${raw(`"${key}"`)} = ${found.set.id}::uuid and t."membershipId" = m.id)`
  const of = isIn ? member : sql`m."disabledAt" is null and not ${member}`
  const columns = allOf('x', ['id', 'name', 'email', 'jobRole', 'isDisabled'])
  const pattern = patternWith(q ?? '')
  const any = sql`(x.name ilike ${pattern}::text or x.email ilike ${pattern}::text)`
  const where = join([sql`true`, ...(q ? [any] : [])], ' and ')
  const order = sql`x."isDisabled", lower(x.name) nulls last, x.id`
  const listing = () => ({ table: colleaguesSql(actor, of), alias: 'x', columns, where, order, beside: [] })
  const { rows, ...paged } = await readPage<SetMember>(
    actor,
    { name: 'people of a set', key: null, columns, listing },
    page,
  )
  return { ...found, people: rows, ...paged }
}
