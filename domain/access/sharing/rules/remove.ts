import type { Grant } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Work } from '../../../act.ts'
import { NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { scope } from '../../scope.ts'
import { type RuleEffect, reachOfRule } from './effect.ts'
import { mustShareAll, tell } from './rule.ts'

/** Whether a grant is a rule. */
export const isRule = ({ via, resourceKind }: { via?: unknown; resourceKind?: unknown }): boolean =>
  via === 'share' && resourceKind === 'organisation'

/** How many people a rule (the grant's uuid) is for, and how many projects it opens now. Throws NotFound. */
export async function findRule(actor: Member, id: string): Promise<Pick<RuleEffect, 'people' | 'projects'>> {
  const grant = await prisma.grant.findFirst({ where: { AND: [{ id }, scope(actor, 'read', 'Grant')] } })
  if (!grant || !isRule(grant)) throw new NotFound()
  return prisma.$transaction((db) => reachOfRule(db, grant))
}

/** Removes a rule (the grant's uuid) in the transaction at hand; what it opened is closed on the next request. Throws NotFound, NotAllowed. */
export async function removeRule(work: Work, actor: Member, id: string): Promise<Grant> {
  const grant = await work.the('read', 'Grant', id)
  if (!isRule(grant)) throw new NotFound()
  await mustShareAll(work, actor, grant.organisationId)
  const { count } = await work.db.grant.deleteMany({ where: { id } })
  if (count === 0) throw new NotFound()
  await tell(work, 'unshare', grant, null)
  return grant
}
