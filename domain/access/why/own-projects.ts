import { prisma } from '../../../prisma/client.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { profiles } from '../profiles.ts'
import { scope } from '../scope.ts'
import { placedProjects } from './placed.ts'
import { type NamedWay, namingWays } from './way-names.ts'
import { countWhoSee, type SeeingPerson, whoSees } from './who-sees.ts'

/** A project of an organisation, and how many of its own people and of others see it. */
export type ProjectSeen = { id: string; name: string; own: number; others: number }

/** Somebody who sees a project, with why. Address and profile are told of people of one's own organisation alone. */
export type PersonWhoSees = Pick<SeeingPerson, 'membershipId' | 'name' | 'organisation'> &
  Partial<Pick<SeeingPerson, 'email' | 'profile'>> & { isOwn: boolean; ways: NamedWay[] }

export type ProjectsSeen = Paged & { projects: ProjectSeen[] }
export type PeopleWhoSee = Paged & { project: { id: string; name: string }; people: PersonWhoSees[] }

/** Whether somebody looks after the account of their organisation. Source: permission-profiles.csv, account_settings. */
export const looksAfterAccount = ({ profile }: Pick<Member, 'profile'>): boolean => profiles[profile].accountSettings

/**
 * One page of the projects of the actor's own organisation, with how many people see each. NotFound for who does not look after its account.
 * Source: domain, access.
 */
export async function listProjectsSeen(actor: Member, page: number): Promise<ProjectsSeen> {
  const where = ownProjects(actor)
  const total = await prisma.project.count({ where })
  const paged = pagedOf(page, total)
  const found = await prisma.project.findMany({
    ...{ where, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] },
    ...{ take: pageSize, skip: (paged.page - 1) * pageSize },
  })
  const counted = await countWhoSee(
    found.map(({ id }) => id),
    actor.organisation.id,
  )
  const of = new Map(counted.map((one) => [one.projectId, one]))
  const projects = found.map(({ id, name }) => {
    const { people = 0, ofHome = 0 } = of.get(id) ?? {}
    return { id, name, own: ofHome, others: people - ofHome }
  })
  return { ...paged, projects }
}

/** One page of those who see a project (uuid) of the actor's own organisation, with why: its own people first. `q` are words in a name, or in
 *  an address of one's own people. NotFound for another project, and for who does not look after the account. */
export async function listWhoSees(
  actor: Member,
  projectId: string,
  asked: { q?: string | undefined; page: number },
): Promise<PeopleWhoSee> {
  const project = await prisma.project.findFirst({
    where: { AND: [{ id: projectId }, ownProjects(actor)] },
    select: { id: true, name: true },
  })
  if (!project) throw new NotFound()
  const home = actor.organisation.id
  const [row] = await placedProjects([projectId])
  if (!row) throw new NotFound()
  const { people, ...paged } = await whoSees('Project', row, home, { page: asked.page, q: asked.q ?? '' })
  const waysOf = await namingWays(
    people.flatMap(({ openings }) => openings),
    home,
  )
  return { ...paged, project, people: people.map((person) => toldOf(person, home, waysOf(person.openings))) }
}

function toldOf(person: SeeingPerson, home: string, ways: NamedWay[]): PersonWhoSees {
  const { membershipId, name, email, profile, organisationId, organisation } = person
  const isOwn = organisationId === home
  return { membershipId, name, organisation, isOwn, ways, ...(isOwn && { email, profile }) }
}

/** The projects of the actor's own organisation of which they see the name, as a Prisma where. Throws NotFound for who does not look after its
 *  account. */
export function ownProjects(actor: Member) {
  if (!looksAfterAccount(actor)) throw new NotFound()
  return { AND: [scope(actor, 'read', 'Project', 'name'), { organisationId: actor.organisation.id }] }
}
