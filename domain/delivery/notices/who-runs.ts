import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { standing } from '../../people/standing.ts'
import { staffWhoReach } from './who-is-told.ts'

type Found = Pick<Member, 'personId' | 'membershipId' | 'name' | 'email'>

/** Whoever of the host runs a project (uuid); null where nobody does. */
export async function managerOf(projectId: string): Promise<Found | null> {
  const runsIt = { projectsRun: { some: { id: projectId } }, organisation: { is: { isHost: true } } }
  const found = await prisma.membership.findFirst({
    where: { AND: [standing, runsIt] },
    select: { id: true, person: { select: { id: true, name: true, email: true } } },
  })
  return (
    found && { membershipId: found.id, personId: found.person.id, name: found.person.name, email: found.person.email }
  )
}

/** The first of the staff who reach a project and want mails: of its supervisors, else of the administrators. */
export async function firstOfStaff(project: { id: string }): Promise<Found | undefined> {
  const mayRead = (member: Member) => can(member, 'read', 'Project', project)
  const [first] = await staffWhoReach({ projectId: project.id, authorId: null, mayRead })
  return first
}
