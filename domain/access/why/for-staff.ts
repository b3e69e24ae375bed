import { prisma } from '../../../prisma/client.ts'
import { nounOf } from '../../nouns/index.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { actorOfMembership, type Member } from '../actor/actor.ts'
import { can, scope } from '../scope.ts'
import { type Closing, explainReading } from './explain.ts'
import { type NamedWay, namingWays } from './way-names.ts'
import { type SeeingPerson, whoSees } from './who-sees.ts'

/** Those who see a project, the first of them, with why; and whose the project is. */
export type SeenByPeople = { owner: string; total: number; people: (SeeingPerson & { ways: NamedWay[] })[] }

/** Why one person sees a project or does not (`closedBy`; null: they do), and which of its columns are closed to them by what. */
export type PersonalReasons = {
  owner: string
  ways: NamedWay[]
  closedBy: Closing | null
  hidden: Map<Closing, string[]>
}

/** Whether staff are told of everybody who sees a project: those who see every grant on what its organisation has. */
export const mayAskWhoSees = (actor: Member, { organisationId }: { organisationId: unknown }): boolean =>
  can(actor, 'read', 'Grant', { organisationId })

/** Those who see a project (uuid), with why; `q` are words in a name. NotFound, NotAllowed. */
export async function findWhoSees(actor: Member, projectId: string, q: string): Promise<SeenByPeople> {
  const project = await projectFor(actor, projectId)
  const { people, total } = await whoSees(projectId, project.organisationId, { q, page: 1 })
  const waysOf = await namingWays(
    people.flatMap(({ openings }) => openings),
    null,
  )
  const owner = project.organisation.name
  return { owner, total, people: people.map((person) => ({ ...person, ways: waysOf(person.openings) })) }
}

/** Why the person of a membership (uuid) sees a project (uuid), or why not. Null where they are disabled. NotFound, NotAllowed. */
export async function findReasons(actor: Member, projectId: string, whose: string): Promise<PersonalReasons | null> {
  const { phases, organisation, ...project } = await projectFor(actor, projectId)
  const seen = await prisma.membership.count({ where: { AND: [{ id: whose }, scope(actor, 'read', 'Membership')] } })
  if (seen === 0) throw new NotFound()
  const viewer = await actorOfMembership(whose)
  if (!viewer) return null
  const row = { ...project, phaseIds: phases.map(({ id }) => id) }
  const { openings, closedBy } = explainReading(viewer, 'Project', row)
  const open = openings.filter((one) => one.closedBy === null)
  const hidden = new Map<Closing, string[]>()
  const columns = Object.entries(nounOf('Project').columns).filter(([, { technical }]) => !technical)
  for (const [field] of closedBy ? [] : columns) {
    const closing = explainReading(viewer, 'Project', row, field).closedBy
    if (closing) hidden.set(closing, [...(hidden.get(closing) ?? []), field])
  }
  return { owner: organisation.name, ways: (await namingWays(open, null))(open), closedBy, hidden }
}

async function projectFor(actor: Member, id: string) {
  const project = await prisma.project.findFirst({
    where: { AND: [{ id }, scope(actor, 'read', 'Project')] },
    include: { organisation: { select: { name: true } }, phases: { select: { id: true } } },
  })
  if (!project) throw new NotFound()
  if (!mayAskWhoSees(actor, project)) throw new NotAllowed('read-Grant')
  return project
}
