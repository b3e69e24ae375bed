import { prisma } from '../../../prisma/client.ts'
import type { NounName } from '../../nouns/index.ts'
import type { Member } from '../actor/actor.ts'
import { can, scope } from '../scope.ts'

/** The project (uuid) that a row of a noun (uuid) lies in, if somebody sees both and does not decide who gets in there anyway; else null. */
export async function findProjectOf(actor: Member, noun: NounName, id: string): Promise<string | null> {
  const table = prisma[(noun.charAt(0).toLowerCase() + noun.slice(1)) as 'task']
  const row = await table.findFirst({ where: { AND: [{ id }, scope(actor, 'read', noun)] } })
  const projectId = noun === 'Project' ? row?.id : row?.projectId
  if (!projectId) return null
  const project = await prisma.project.findFirst({
    where: { AND: [{ id: projectId }, scope(actor, 'read', 'Project')] },
  })
  return project && !can(actor, 'share', 'Project', project) ? project.id : null
}
