import type { Grant } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import { NotAllowed } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { can } from '../../scope.ts'
import { inForce } from '../in-force.ts'
import { type NamedGrant, nameGrants } from './names.ts'
import type { SharingPlace } from './one.ts'
import { type NamedPlace, type PartToShare, partsOf } from './parts.ts'

/** A grant of a box, and whether its reader may change or end it. */
export type BoxedGrant = NamedGrant & { mayEnd: boolean }

/** A product, project or phase of which its reader decides who gets in: who was let into just that, and whether there are grants on it that
 *  the reader is not told of. */
export type SharedPart = PartToShare & { grants: BoxedGrant[]; others: boolean }

/** With whom a project and its phases are shared, or a product, and what comes from above: from its product or its organisation. */
export type ShareBox = {
  of: NamedPlace
  parts: SharedPart[]
  inherited: NamedGrant[]
  others: boolean
}

/** What is in force on a project or product, on the phases of it and on what it is part of, as far as the actor may see it. Of the parts those that
 *  they may share; NotAllowed where there are none, NotFound. */
export async function findShareBox(actor: Member, place: SharingPlace): Promise<ShareBox> {
  const { of, above, things } = await partsOf(actor, place)
  if (things.length === 0) throw new NotAllowed(place.kind === 'product' ? 'share-Product' : 'share-Project')
  const grants = await grantsOn([...above, ...things.map(({ resourceId }) => resourceId)])
  const seen = grants.filter((grant) => can(actor, 'read', 'Grant', grant))
  const named = new Map((await nameGrants(actor, seen)).map((grant) => [grant.id, grant]))
  const told = (all: Grant[]) => all.flatMap((grant) => named.get(grant.id) ?? [])
  const mayEnd = new Set(seen.flatMap((grant) => (can(actor, 'unshare', 'Grant', grant) ? grant.id : [])))
  const parts = things.map((thing) => {
    const its = grants.filter(({ resourceId }) => resourceId === thing.resourceId)
    const boxed = told(its).map((grant) => ({ ...grant, mayEnd: mayEnd.has(grant.id) }))
    return { ...thing, grants: boxed, others: boxed.length < its.length }
  })
  const from = grants.filter(({ resourceId }) => above.includes(resourceId))
  const inherited = told(from)
  return { of, parts, inherited, others: inherited.length < from.length }
}

const grantsOn = (ids: string[]) =>
  prisma.grant.findMany({
    where: { resourceId: { in: ids }, AND: [inForce()] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
