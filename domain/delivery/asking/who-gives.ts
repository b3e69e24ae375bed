import type { Project } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { firstOfStaffWho } from '../first-of-staff.ts'

/** Who of the host can give access to a project: whoever runs it, else its supervisors, else its administrators. */
export function whoGives(project: Project): Promise<Member[]> {
  return firstOfStaffWho()(project.managerId, async (member) => can(member, 'share', 'Project', project))
}
