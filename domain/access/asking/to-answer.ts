import type { AccessRequest, Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
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

/** More than these are told of nowhere at once. */
const most = 100

/** The open requests that somebody could answer, of a project or product (uuid) or of all; what has waited longest first. What they asked for themselves
 *  waits for others. */
export async function listRequestsToAnswer(actor: Member, resourceId?: string): Promise<RequestToAnswer[]> {
  if (!mayAnywhere(actor, 'share', 'AccessRequest')) return []
  const rows = await read(actor, { answeredAt: null, ...(resourceId && { resourceId }) })
  if (rows.length === 0) return []
  const levels = await allLevels()
  return told(
    actor,
    rows.filter((row) => couldAnswer(actor, row, levels)),
  )
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

async function read(actor: Member, where: Prisma.AccessRequestWhereInput) {
  const rows = await prisma.accessRequest.findMany({
    where: { AND: [scope(actor, 'share', 'AccessRequest'), { membershipId: { not: actor.membershipId } }, where] },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    include,
    take: most,
  })
  return rows.length > 0 ? withShares(prisma, rows) : []
}

type Row = Prisma.AccessRequestGetPayload<{ include: typeof include }>

async function told(actor: Member, rows: Row[]): Promise<RequestToAnswer[]> {
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
