import type { PersonKey } from '../../cast/people.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const day = 86_400_000

/** The moment so many days from now. */
export const inDays = (days: number): Date => new Date(Date.now() + days * day)

/** How many days a moment is from now, rounded; null for none. */
export const daysTo = (end: Date | null): number | null => end && Math.round((end.getTime() - Date.now()) / day)

/** Shares a project with one of the cast. Returns the grant's id. */
export async function sharedBy(by: PersonKey, projectId: string, whom: PersonKey, more: object = {}): Promise<string> {
  const principal = { principalKind: 'membership', principalId: world.people[whom].membershipId }
  const asked = sharing.parse({ resourceKind: 'project', resourceId: projectId, ...principal, ...more })
  return (await share(await actorOf(by), asked)).id
}

/** A grant as it is. */
export const grantOf = (id: string) => prisma.grant.findUniqueOrThrow({ where: { id } })

/** Closes a project, or reopens it with null. */
export const close = (id: string, closedAt: Date | null = new Date()) =>
  prisma.project.update({ where: { id }, data: { closedAt } })

/** Lets a grant end so many days from now. */
export const endIn = (id: string, days: number) =>
  prisma.grant.update({ where: { id }, data: { expiresAt: inDays(days) } })
