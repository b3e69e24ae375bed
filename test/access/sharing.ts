import type { PersonKey } from '../../cast/people.ts'
import { scope } from '../../domain/access/scope.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'

/** Whether somebody of the cast reaches a project (uuid). */
export const sees = async (who: PersonKey, id: string) =>
  (await prisma.project.count({ where: { AND: [{ id }, scope(await actorOf(who), 'read', 'Project')] } })) === 1

/** What somebody is told who shares something: `shared`, else what is wrong with the first field, or the refusal. */
export async function tryToShare(who: PersonKey, what: Parameters<typeof share>[1]) {
  try {
    await share(await actorOf(who), what)
    return 'shared'
  } catch (error) {
    const { code, fields } = error as { code: string; fields?: object }
    return fields ? Object.values(fields)[0] : code
  }
}
