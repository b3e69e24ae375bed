import { createHash } from 'node:crypto'
import type { Grant, ResourceKind } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import type { Db } from '../../act.ts'
import { namesOf } from './names.ts'
import { grantsOf, type SetKind } from './set.ts'

/** Something that is shared with a set (`id` is the grant's); its name, and that of the project access level, are null where who asks does not see them, or none is
 *  named. */
export type OpenedThing = {
  id: string
  kind: ResourceKind
  name: string | null
  level: string | null
  expiresAt: Date | null
}

/** What is shared with a set, and what it comes to: to be said again when the set is deleted, so that nothing ends that was not shown. */
export type SetOpens = { things: OpenedThing[]; agreed: string }

/** What a set (uuid) opens to whoever is in it. */
export async function findOpens(actor: Member, kind: SetKind, id: string): Promise<SetOpens> {
  const grants = await readGrants(prisma, kind, id)
  const names = await namesOf(actor, grants)
  const things = grants.map(({ id, resourceKind, resourceId, levelId, expiresAt }) => ({
    ...{ id, kind: resourceKind, name: names.get(resourceId) ?? null, expiresAt },
    level: (levelId && names.get(levelId)) || null,
  }))
  return { things, agreed: digestOf(grants) }
}

/** The digest of what a set (uuid) opens at this moment, and how many grants that are. */
export async function opensNow(db: Db, kind: SetKind, id: string): Promise<{ agreed: string; count: number }> {
  const grants = await readGrants(db, kind, id)
  return { agreed: digestOf(grants), count: grants.length }
}

const readGrants = (db: Pick<Db, 'grant'>, kind: SetKind, id: string) =>
  db.grant.findMany({ where: grantsOf(kind, id), orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

const digestOf = (grants: Grant[]) =>
  createHash('sha256')
    .update(JSON.stringify(grants.map(({ id, levelId, expiresAt }) => [id, levelId, expiresAt])))
    .digest('base64url')
