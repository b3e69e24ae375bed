import { type OrganisationKey, organisations, type PersonKey, people } from '../cast/people.ts'
import { cleanRoom, steriliser } from '../cast/projects/globex.ts'
import { line4 } from '../cast/projects/line-4.ts'
import { packing, robots, scanner } from '../cast/projects/northwind.ts'
import { prisma } from '../prisma/client.ts'

const stories = { line4, robots, packing, scanner, cleanRoom, steriliser }

/** Someone of the cast; `membershipId` is empty for Gail, who belongs to no organisation. */
export type CastMember = { personId: string; membershipId: string; email: string; name: string }

/** The cast as it is in the database of this test: ids by first name and short name. Phases are in the order of the plan. */
export const world = {
  people: await readPeople(),
  organisations: await readOrganisations(),
  projects: await readProjects(),
  phases: await readPhases('Line 4 retrofit'),
}

async function readPeople() {
  const rows = await prisma.person.findMany({ include: { memberships: { select: { id: true } } } })
  return each(people, ({ email }) => {
    const { id, name, memberships } = one(rows, (row) => row.email === email, email)
    return { personId: id, membershipId: memberships[0]?.id ?? '', email, name } satisfies CastMember
  }) as Record<PersonKey, CastMember>
}

async function readOrganisations() {
  const rows = await prisma.organisation.findMany({ select: { id: true, name: true } })
  return each(organisations, ({ name }) => one(rows, (row) => row.name === name, name).id) as Record<
    OrganisationKey,
    string
  >
}

async function readProjects() {
  const rows = await prisma.project.findMany({ select: { id: true, name: true } })
  return each(stories, ({ name }) => one(rows, (row) => row.name === name, name).id) as Record<
    keyof typeof stories,
    string
  >
}

async function readPhases(project: string) {
  const rows = await prisma.phase.findMany({ where: { project: { name: project } }, orderBy: { position: 'asc' } })
  const [design, build, commission] = rows.map(({ id }) => id)
  return { design, build, commission } as Record<'design' | 'build' | 'commission', string>
}

function each<Given, Made>(given: Record<string, Given>, make: (one: Given) => Made) {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, make(value)]))
}

function one<Row>(rows: Row[], is: (row: Row) => boolean, name: string): Row {
  const row = rows.find(is)
  if (!row) throw new Error(`${name} is not in this database`)
  return row
}
