import type { AccessRequest, Grant, Prisma, ProjectAccessLevel } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { mayAnywhere, scope } from '../scope.ts'
import { peopleKnownTo } from '../sharing/box/names.ts'
import type { NamedPlace } from '../sharing/box/parts.ts'
import { allLevels, couldAnswer, type LevelsToAnswer, levelsToAnswer, whomSelected, withShares } from './answers.ts'
import { lastDayFor } from './last-day.ts'
import { placeOfRequest, thingOfRequest, thingSelected } from './thing.ts'

/** A request as it is told to who could answer it: for whom, by whom if that is another (names are null where they are not told), for
 *  which project or product and why. */
export type RequestToAnswer = Pick<AccessRequest, 'id' | 'askedAt' | 'reason'> & {
  whom: string | null
  organisation: string | null
  by: string | null
  isForAnother: boolean
  of: NamedPlace
}

/** One of them, with what became of it, and what it can be answered with: at which levels, until which day. */
export type AccessAnswering = RequestToAnswer & Pick<AccessRequest, 'answer' | 'answeredAt'> & LevelsToAnswer & Until
type Until = { until: string }

/** A page of the requests that somebody could answer. */
export type RequestsPage = Paged & { requests: RequestToAnswer[] }

/** So many are read at once: who could answer them is not for a statement to say. */
const atOnce = 200

/** The first of the open requests that somebody could answer, of a project or product (uuid) or of all, and how many there are; what has waited longest
 *  first. What they asked for themselves waits for others. */
export async function firstRequestsToAnswer(
  actor: Member,
  { most = pageSize, resourceId }: { most?: number; resourceId?: string } = {},
): Promise<{ requests: RequestToAnswer[]; requestsTotal: number }> {
  const rows = await answerable(actor, resourceId)
  return { requests: await told(actor, rows.slice(0, most)), requestsTotal: rows.length }
}

/** A page of all of them. Throws NotFound for who answers none wherever it is. */
export async function listRequestsToAnswer(actor: Member, page: number): Promise<RequestsPage> {
  if (!mayAnywhere(actor, 'share', 'AccessRequest')) throw new NotFound()
  const rows = await answerable(actor)
  const paged = pagedOf(page, rows.length)
  const begin = (paged.page - 1) * pageSize
  return { ...paged, requests: await told(actor, rows.slice(begin, begin + pageSize)) }
}

async function answerable(actor: Member, resourceId?: string) {
  if (!mayAnywhere(actor, 'share', 'AccessRequest')) return []
  const open = { answeredAt: null, ...(resourceId && { resourceId }) }
  const found: ReadRow[] = []
  let levels: ProjectAccessLevel[] = []
  for (let skip = 0; ; skip += atOnce) {
    const rows = await read(actor, open, skip)
    if (skip === 0 && rows.length > 0) levels = await allLevels()
    found.push(...rows.filter((row) => couldAnswer(actor, row, levels)))
    if (rows.length < atOnce) return found
  }
}

/** A request (uuid) that somebody could answer, or could have. Throws NotFound. */
export async function findAccessAnswering(actor: Member, id: string): Promise<AccessAnswering> {
  const levels = await allLevels()
  const [row] = await read(actor, { id })
  if (!row || !couldAnswer(actor, row, levels)) throw new NotFound()
  const [request] = await told(actor, [row])
  if (!request) throw new NotFound()
  const { answer, answeredAt } = row
  const until = await lastDayFor(actor, thingOfRequest(row), row.project?.endsOn ?? null)
  return { ...request, answer, answeredAt, ...levelsToAnswer(actor, row, levels), until }
}

const include = { ...thingSelected, membership: { select: whomSelected } } as const

async function read(actor: Member, where: Prisma.AccessRequestWhereInput, skip = 0): Promise<ReadRow[]> {
  const rows = await prisma.accessRequest.findMany({
    where: { AND: [scope(actor, 'share', 'AccessRequest'), { membershipId: { not: actor.membershipId } }, where] },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    include,
    take: atOnce,
    skip,
  })
  return rows.length > 0 ? withShares(prisma, rows) : []
}

type Row = Prisma.AccessRequestGetPayload<{ include: typeof include }>
type ReadRow = Row & { share: Grant | null }

async function told(actor: Member, rows: Row[]): Promise<RequestToAnswer[]> {
  if (rows.length === 0) return []
  const ids = rows.flatMap(({ membershipId, askerId }) => [membershipId, askerId])
  const people = await prisma.membership.findMany({
    where: { AND: [{ id: { in: ids } }, peopleKnownTo(actor)] },
    select: { id: true, person: { select: { name: true } }, organisation: { select: { name: true } } },
  })
  const known = new Map(people.map(({ id, person, organisation }) => [id, [person.name, organisation.name] as const]))
  return rows.map((row) => {
    const { id, askedAt, reason, membershipId, askerId } = row
    const [whom = null, organisation = null] = known.get(membershipId) ?? []
    const isForAnother = askerId !== membershipId
    const by = isForAnother ? (known.get(askerId)?.[0] ?? null) : null
    return { id, askedAt, reason, whom, organisation, by, isForAnother, of: placeOfRequest(actor, row) }
  })
}
