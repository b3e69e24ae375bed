import { prisma } from '../../../prisma/client.ts'
import { nounOf } from '../../nouns/index.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { actorOfMembership, type Member } from '../actor/actor.ts'
import { scope } from '../scope.ts'
import { type Closing, explainReading } from './explain.ts'
import { type PlacedRow, placedRow, type WhySubject } from './placed.ts'
import { mayAskWhoSees } from './told.ts'
import { type NamedWay, namingWays } from './way-names.ts'
import { type SeeingPerson, whoSees } from './who-sees.ts'

/** Those who see a row, the first of them, with why; and which organisation owns it. */
export type SeenByPeople = { owner: string; total: number; people: (SeeingPerson & { ways: NamedWay[] })[] }

/** Why one person sees a row or does not (`closedBy`; null: they do), and which of its columns are closed to them by what. */
export type PersonalReasons = {
  owner: string
  ways: NamedWay[]
  closedBy: Closing | null
  hidden: Map<Closing, string[]>
}

/** Those who see a row (uuid) in a project, or a product, with why; `q` are words in a name. NotFound, NotAllowed. */
export async function findWhoSees(actor: Member, subject: WhySubject, id: string, q: string): Promise<SeenByPeople> {
  const row = await rowFor(actor, subject, id)
  const { people, total } = await whoSees(subject, row, row.organisationId, { q, page: 1 })
  const openings = people.flatMap((person) => person.openings)
  const waysOf = await namingWays(openings, null, subject)
  const told = people.map((person) => ({ ...person, ways: waysOf(person.openings) }))
  return { owner: await ownerOf(row), total, people: told }
}

/** Why the person of a membership (uuid) sees a row (uuid), or why not. Null where they are disabled. NotFound, NotAllowed. */
export async function findReasons(
  actor: Member,
  subject: WhySubject,
  id: string,
  whose: string,
): Promise<PersonalReasons | null> {
  const row = await rowFor(actor, subject, id)
  const seen = await prisma.membership.count({ where: { AND: [{ id: whose }, scope(actor, 'read', 'Membership')] } })
  if (seen === 0) throw new NotFound()
  const viewer = await actorOfMembership(whose)
  if (!viewer) return null
  const { openings, closedBy } = explainReading(viewer, subject, row)
  const open = openings.filter((one) => one.closedBy === null)
  const hidden = new Map<Closing, string[]>()
  for (const field of closedBy ? [] : columnsOf(subject)) {
    const closing = explainReading(viewer, subject, row, field).closedBy
    if (closing) hidden.set(closing, [...(hidden.get(closing) ?? []), field])
  }
  const ways = (await namingWays(open, null, subject))(open)
  return { owner: await ownerOf(row), ways, closedBy, hidden }
}

/** The columns that levels may close: whoever sees a product sees all of it. */
function columnsOf(subject: WhySubject): string[] {
  if (subject === 'Product') return []
  return Object.entries(nounOf(subject).columns).flatMap(([name, { technical }]) => (technical ? [] : [name]))
}

async function rowFor(actor: Member, subject: WhySubject, id: string): Promise<PlacedRow> {
  const row = await placedRow(actor, subject, id)
  if (!row) throw new NotFound()
  if (!mayAskWhoSees(actor, row)) throw new NotAllowed('read-Grant')
  return row
}

async function ownerOf({ organisationId: id }: PlacedRow): Promise<string> {
  const { name } = await prisma.organisation.findUniqueOrThrow({ where: { id }, select: { name: true } })
  return name
}
