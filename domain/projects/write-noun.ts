import { prisma } from '../../prisma/client.ts'
import { raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Author } from '../access/actor/actor.ts'
import { can, scope } from '../access/scope.ts'
import type { Action } from '../access/vocabulary.ts'
import { act, type Db, type Work } from '../act.ts'
import type { NounColumn } from '../nouns/declaration/columns.ts'
import { columnOfNoun, type NounName, nounOf } from '../nouns/index.ts'
import type { RecordName } from '../nouns/records/index.ts'
import type { Once } from '../once.ts'
import { Invalid, NotAllowed, NotFound } from '../refusals.ts'
import { type Whereabouts, whoMayBeNamed } from './people.ts'
import { mayIn, type Owned } from './sections/sections.ts'

type Data = Record<string, unknown>
type Table = {
  create(args: { data: Data }): Promise<{ id: string }>
  update(args: { where: { id: string }; data: Data }): Promise<{ updatedAt?: Date }>
}
const tableOf = (db: Db, noun: NounName) =>
  db[(noun.charAt(0).toLowerCase() + noun.slice(1)) as 'task'] as unknown as Table

/**
 * Creates a row of a noun in a project (uuid), made by the actor. Returns its id. NotFound where the project or the kind of thing is
 * out of sight, NotAllowed where they may not create it or fill one of the columns, Invalid for somebody who may not be named.
 */
export async function createRow(
  actor: Author,
  noun: NounName,
  projectId: string,
  data: Data,
  once?: Once,
): Promise<string> {
  const create = async (work: Work) => {
    const place = placeIn(actor, noun, await work.the('read', 'Project', projectId))
    const { organisationId } = place
    mayFill(actor, 'create', noun, { ...place, ...data }, Object.keys(data))
    await refuseStrangers(noun, data, place)
    const author = authorOf(noun)
    const made = { ...data, projectId, ...(author && { [author]: actor.membershipId }) }
    const { id } = await tableOf(work.db, noun).create({ data: made })
    await work.record({
      action: 'create',
      subject: noun,
      id,
      organisationId,
      projectId,
      detail: { fields: Object.keys(data) },
    })
    return id
  }
  return act(actor, create, { once })
}

/** The columns of a new row of a noun in a project (uuid) that the actor may fill. Throws as createRow does. */
export async function mayCreateIn(actor: Author, noun: NounName, projectId: string): Promise<string[]> {
  const where = { AND: [{ id: projectId }, scope(actor, 'read', 'Project')] }
  const project = await prisma.project.findFirst({ where })
  if (!project) throw new NotFound()
  const fills = fillable(actor, 'create', noun, placeIn(actor, noun, project))
  if (fills.length === 0) throw new NotAllowed(`create-${noun}`)
  return fills
}

/** Where something new of a project goes: to the whole of it. NotFound where its kind is out of sight there. */
function placeIn(actor: Author, noun: NounName, project: Owned): Place {
  if (!mayIn(actor, 'read', noun, project)) throw new NotFound()
  const { id: projectId, organisationId, productId } = project
  return { organisationId, productId, projectId, phaseId: null }
}

/** As what a row was read: when it had been changed last, or which version of it (`versionOf`). */
export type AsRead = Date | string

/** Which version of a row (uuid) is there: another one once anything of it has changed. Null where there is none. */
export async function versionOf(
  noun: NounName | RecordName,
  id: string,
  db: Pick<Db, '$queryRaw'> = prisma,
): Promise<string | null> {
  const [row] = await db.$queryRaw<Version[]>(versionSql(noun, id))
  return row?.version ?? null
}

/** Throws Invalid for a row (uuid) that is another version by now than it was read as; for null, never. Good for as long as whoever changes such rows
 *  waits for this transaction. */
export async function mustBeAsRead(db: Db, noun: RecordName, id: string, asRead: string | null): Promise<void> {
  if (asRead !== null && (await versionOf(noun, id, db)) !== asRead) throw new Invalid({ form: 'changed-meanwhile' })
}

type Version = { version: string }
const versionSql = (noun: NounName | RecordName, id: string): Sql =>
  sql`select xmin::text as version from ${raw(`"${noun}"`)} where id = ${id}::uuid`

/** Changes columns of a row (uuid); `asRead` null: whatever it is by now. Throws as createRow does, and Invalid for one that somebody else has
 *  changed since then. */
export async function changeRow(
  actor: Author,
  noun: NounName,
  id: string,
  data: Data,
  asRead: AsRead | null,
): Promise<void> {
  await act(actor, async (work) => {
    // Of two who change it at the same moment the second reads what the first has made of it.
    const [held] = await work.db.$queryRaw<Version[]>(sql`${versionSql(noun, id)} for no key update`)
    const row = (await work.the('update', noun, id)) as unknown as Data & Partial<Place> & Owner
    const isOther = asRead instanceof Date ? row.updatedAt.getTime() !== asRead.getTime() : held?.version !== asRead
    if (asRead !== null && isOther) throw new Invalid({ form: 'changed-meanwhile' })
    mayFill(actor, 'update', noun, row, Object.keys(data))
    // It stays where they may change it.
    mayFill(actor, 'update', noun, { ...row, ...data }, Object.keys(data))
    // What is of no project is one itself.
    const { organisationId, projectId = id } = row
    await refuseStrangers(noun, changed(data, row), { ...row, projectId })
    await tableOf(work.db, noun).update({ where: { id }, data })
    await work.record({
      action: 'update',
      subject: noun,
      id,
      organisationId,
      projectId,
      detail: { fields: Object.keys(data) },
    })
  })
}

/** The columns of a row that the actor may fill when they do something with it. */
export function fillable(actor: Author, action: Action, noun: NounName, row: object): string[] {
  return Object.keys(nounOf(noun).columns).filter((column) => can(actor, action, noun, row, column))
}

/** The column that names who has made a row, where there is one. */
const authorOf = (noun: NounName): string | undefined =>
  Object.entries<NounColumn>(nounOf(noun).columns).find(([, { by }]) => by === 'author')?.[0]

type Owner = Pick<Place, 'organisationId' | 'productId'> & { updatedAt: Date }
type Place = { organisationId: string; productId: string | null; projectId: string; phaseId?: string | null }

function mayFill(actor: Author, action: Action, noun: NounName, row: object, columns: string[]): void {
  if (!columns.every((column) => can(actor, action, noun, row, column))) throw new NotAllowed(`${action}-${noun}`)
}

const changed = (data: Data, row: Data) =>
  Object.fromEntries(Object.entries(data).filter(([key, value]) => row[key] !== value))

/** The database refuses whoever may not be named there; here the column is told. Throws Invalid. */
export async function refuseStrangers(noun: NounName, data: Data, place: Whereabouts): Promise<void> {
  const named = Object.entries(data).filter(([key, value]) => value && columnOfNoun(noun, key)?.kind === 'person')
  for (const [key, id] of named) {
    const { organisationId, productId, projectId, phaseId } = place
    const where = await whoMayBeNamed({ organisationId, productId, projectId, phaseId })
    if (!(await prisma.membership.findFirst({ where: { AND: [{ id: String(id) }, where] }, select: { id: true } })))
      throw new Invalid({ [key]: 'unreachable' })
  }
}

/** Of memberships (as a Prisma where) those who have come in: how others call themselves elsewhere is not told by inviting them. */
export const hasCome = { NOT: { lastUsedAt: null, invitations: { some: { acceptedAt: null } } } }

/** Somebody who can be chosen in a form. */
export type PersonToName = { id: string; name: string }

/** The people who may be named in a project (uuid) and whom the actor may see, by name. Who was invited and has not come yet is not among
 *  them: how the owner of an address calls themselves elsewhere is not told by inviting it. */
export async function peopleToName(actor: Author, projectId: string): Promise<PersonToName[]> {
  const { organisationId, productId } = await prisma.project.findUniqueOrThrow({ where: { id: projectId } })
  const where = await whoMayBeNamed({ organisationId, productId, projectId })
  const found = await prisma.membership.findMany({
    where: { AND: [where, hasCome, scope(actor, 'read', 'Membership')] },
    select: { id: true, person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  })
  return found.map(({ id, person }) => ({ id, name: person.name }))
}
