import { type Filter, ValidationError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { whoMayBeNamed } from '../../../domain/projects/people.ts'
import type { Asking } from '../reading.ts'
import { tableOf } from '../table.ts'
import { nameableOn } from './nameable-on.ts'
import { isId } from './value.ts'

const owners = {
  Organisation: { id: true },
  Project: { id: true, organisationId: true, productId: true },
  Phase: { id: true, organisationId: true, productId: true, projectId: true },
} as const

/** The condition under which members may be named where a list's filter says; none where it says nothing. Throws
 *  ValidationError for what cannot be read; finds nobody for a place that the member does not see. */
export async function nameable(
  { actor, of }: Asking,
  filter: Pick<Filter, 'filters'> | undefined,
): Promise<Condition[]> {
  const value = filter?.filters?.[nameableOn]?.value
  if (value === undefined) return []
  const [subject = '', id] = String(value).split(':')
  if (of.subject !== 'Membership' || !Object.hasOwn(owners, subject) || !isId(id))
    throw new ValidationError({ [nameableOn]: { message: 'wrongFilter' } }, { message: 'wrongFilter' })
  return [await nameableAt(actor, String(value))]
}

/** Who may be named at a place, as `Project:<id>`, as far as the member sees that place: else nobody. */
export async function nameableAt(actor: Member, at: string): Promise<Condition> {
  const [subject = '', id = ''] = at.split(':')
  const place = subject as keyof typeof owners
  const where = { AND: [{ id }, scope(actor, 'read', place)] }
  const row = await tableOf(place).findFirst({ where, select: owners[place] })
  if (!row) return { id: { in: [] } }
  const ids = row as unknown as Record<'organisationId' | 'productId' | 'projectId', string>
  if (place === 'Organisation') return whoMayBeNamed({ organisationId: id })
  if (place === 'Project') return whoMayBeNamed({ ...pick(ids), projectId: id })
  return whoMayBeNamed({ ...pick(ids), projectId: ids.projectId, phaseId: id })
}

const pick = ({ organisationId, productId }: { organisationId: string; productId: string }) => ({
  organisationId,
  productId,
})
