import { prisma } from '../../../prisma/client.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { actorOfMembership, type Member } from '../actor/actor.ts'
import { scope } from '../scope.ts'
import { explainReading } from './explain.ts'
import { type PlacedRow, placedProjects } from './placed.ts'
import { mayAskWhoSees, organisationsToldTo } from './told.ts'
import { type NamedWay, namingWays } from './way-names.ts'

/** A project or product that somebody sees, whose it is, and by which ways they see it. */
export type SeenThing = { subject: 'Project' | 'Product'; id: string; name: string; owner: string; ways: NamedWay[] }

/** What somebody sees: the first of its projects and products, and how many there are. */
export type SeenByPerson = { total: number; things: SeenThing[] }

const most = 50

/**
 * Which projects and products the person of a membership (uuid) sees, by name, with why: of those that whoever asks sees as well, and may tell
 * all access to. `q` are words in a name. Null where they are disabled. Throws NotFound, NotAllowed.
 */
export async function findWhatTheySee(actor: Member, membershipId: string, q: string): Promise<SeenByPerson | null> {
  const known = { AND: [{ id: membershipId }, scope(actor, 'read', 'Membership')] }
  const membership = await prisma.membership.findFirst({ where: known })
  if (!membership) throw new NotFound()
  if (!mayAskWhoSees(actor, membership)) throw new NotAllowed('read-Grant')
  const viewer = await actorOfMembership(membershipId)
  if (!viewer) return null
  const owners = await organisationsToldTo(actor)
  const asked = (subject: 'Project' | 'Product') => ({
    AND: [
      scope(viewer, 'read', subject),
      scope(actor, 'read', subject),
      { organisationId: { in: [...owners.keys()] }, name: { contains: q, mode: 'insensitive' as const } },
    ],
  })
  const order = { orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }], take: most }
  const projects = await prisma.project.findMany({ where: asked('Project'), ...order })
  const products = await prisma.product.findMany({ where: asked('Product'), ...order })
  const counts = [prisma.project.count({ where: asked('Project') }), prisma.product.count({ where: asked('Product') })]
  const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  const told = (subject: SeenThing['subject'], rows: PlacedRow[]) => waysToAll(viewer, subject, rows, owners)
  const placed = await placedProjects(projects.map(({ id }) => id))
  const inOrder = projects.flatMap(({ id }) => placed.find((row) => row.id === id) ?? [])
  return { total, things: [...(await told('Project', inOrder)), ...(await told('Product', products))] }
}

async function waysToAll(
  viewer: Member,
  subject: SeenThing['subject'],
  rows: PlacedRow[],
  owners: Map<string, string>,
): Promise<SeenThing[]> {
  const found = rows.map((row) => {
    const { openings } = explainReading(viewer, subject, row)
    return { row, openings: openings.filter(({ closedBy }) => closedBy === null) }
  })
  const named = await namingWays(
    found.flatMap(({ openings }) => openings),
    null,
    subject,
  )
  return found.map(({ row, openings }) => ({
    ...{ subject, id: row.id, name: String(row.name), owner: owners.get(row.organisationId) ?? '' },
    ways: named(openings),
  }))
}
