import type { Prisma, Profile } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { standing } from '../../people/standing.ts'

/** Something new in a project: by whom (null: nobody knows), and who may read it. */
export type Announcement = { projectId: string; authorId: string | null; mayRead: (member: Member) => boolean }

const supervisors: Profile[] = ['supervisor']
const administrators: Profile[] = ['administrator', 'billing_administrator']

/**
 * Who is told by mail of something new in a project, of those who want mails and may read it, but for its author: whoever follows
 * the project. What somebody outside the host wrote or added reaches the host in any case: whoever runs the project is told, and
 * where nobody of the host would be, its supervisors who reach the project, else its administrators. Source: domain, updates.
 */
export async function whoIsTold(news: Announcement): Promise<Member[]> {
  const { projectId, authorId } = news
  const followers = await told(news, { follows: { some: { projectId } } })
  if (!(await isFromOutside(authorId))) return followers
  const manager = await told(news, { projectsRun: { some: { id: projectId } } })
  const known = new Set(followers.map(({ membershipId }) => membershipId))
  const recipients = [...followers, ...manager.filter(({ membershipId }) => !known.has(membershipId))]
  if (manager.length > 0 || recipients.some(({ organisation }) => organisation.isHost)) return recipients
  return [...recipients, ...(await staffWhoReach(news))]
}

/** Of the host's people who want mails those who look after what nobody runs: its supervisors who may read it, else its administrators. */
export function staffWhoReach(news: Announcement): Promise<Member[]> {
  return firstOf(news, supervisors, administrators)
}

/** Those of the first of these groups of the host's people of whom anybody is told. */
async function firstOf(news: Announcement, ...groups: Profile[][]): Promise<Member[]> {
  for (const profiles of groups) {
    const found = await told(news, { profile: { in: profiles }, organisation: { isHost: true } })
    if (found.length > 0) return found
  }
  return []
}

/** Those of some memberships who want mails, may read it, and are not its author in whichever organisation. */
async function told({ authorId, mayRead }: Announcement, where: Prisma.MembershipWhereInput): Promise<Member[]> {
  const person = { mailsUpdates: true, ...(authorId && { memberships: { none: { id: authorId } } }) }
  const rows = await prisma.membership.findMany({
    where: { AND: [where, standing, { person }] },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const members: Member[] = []
  for (const { id } of rows) {
    const member = await actorOfMembership(id)
    if (member && mayRead(inPortal(member))) members.push(member)
  }
  return members
}

async function isFromOutside(authorId: string | null): Promise<boolean> {
  if (!authorId) return false
  return (await prisma.membership.count({ where: { id: authorId, organisation: { isHost: false } } })) > 0
}
