import { type Filter, ValidationError } from 'adminjs'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import type { Asking } from '../reading.ts'
import { tableOf } from '../table.ts'
import { insideOf } from './inside-of.ts'
import { isId } from './value.ts'

/** The condition that grants are on a project (uuid) that a list's filter names, or on what is in it, as far as the member sees that;
 *  none where the filter names none. Throws ValidationError for what cannot be read. */
export async function inside({ actor, of }: Asking, filter: Pick<Filter, 'filters'> | undefined): Promise<Condition[]> {
  const projectId = filter?.filters?.[insideOf]?.value
  if (projectId === undefined) return []
  if (of.subject !== 'Grant' || !isId(projectId))
    throw new ValidationError({ [insideOf]: { message: 'wrongFilter' } }, { message: 'wrongFilter' })
  const found = await Promise.all([
    idsOf(actor, 'Project', { id: projectId }),
    idsOf(actor, 'Phase', { projectId }),
    idsOf(actor, 'File', { projectId }),
  ])
  return [{ resourceId: { in: found.flat() } }]
}

async function idsOf(actor: Asking['actor'], subject: 'Project' | 'Phase' | 'File', where: object): Promise<string[]> {
  const found = await tableOf(subject).findMany({
    where: { AND: [where, scope(actor, 'read', subject)] },
    select: { id: true },
  })
  return found.map(({ id }) => id)
}
