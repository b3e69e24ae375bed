import type { Grant } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type Member, system } from '../../access/actor/actor.ts'
import type { ExtensionDetail } from '../../access/sharing/ends/extension.ts'
import { sharedPlace } from '../../access/sharing/ends/place.ts'
import { act, type Work } from '../../act.ts'
import { postAll } from '../post.ts'
import { type NotedEnd, noteEnds } from './note.ts'
import { type LooksAfter, whoLooksAfter } from './who-looks-after.ts'

type ToTell = { member: Member; ending: Grant[]; ended: Grant[] }

/**
 * Tells those who look after shares with others than the host's people which of them end within a week, with a link to extend each, and which have ended:
 * each end once, however often and by how many at once this is called. Each mail and the note of what it tells are committed together.
 */
export async function tellOfEnds(now = new Date()): Promise<void> {
  const looksAfter = whoLooksAfter()
  let more = true
  while (more) more = await act(system, (work) => tellOfSome(work, looksAfter, now))
}

async function tellOfSome(work: Work, looksAfter: LooksAfter, now: Date): Promise<boolean> {
  const ends = await noteEnds(work.db, now)
  for (const one of (await byMember(ends, looksAfter)).values()) await tell(work, one)
  return ends.length > 0
}

async function byMember(ends: NotedEnd[], looksAfter: LooksAfter): Promise<Map<string, ToTell>> {
  const told = new Map<string, ToTell>()
  const grants = await prisma.grant.findMany({ where: { id: { in: ends.map(({ grantId }) => grantId) } } })
  const known = new Map(grants.map((grant) => [grant.id, grant]))
  for (const { grantId, endsAt, hasEnded } of ends) {
    const grant = known.get(grantId)
    // Ends in the statement's own order; one that somebody has moved in this moment is told of as it is then.
    if (grant?.expiresAt?.getTime() !== endsAt.getTime()) continue
    for (const member of await looksAfter(grant, await sharedPlace(grant))) {
      const one = told.get(member.membershipId) ?? { member, ending: [], ended: [] }
      told.set(member.membershipId, one)
      one[hasEnded ? 'ended' : 'ending'].push(grant)
    }
  }
  return told
}

async function tell(work: Work, { member, ending, ended }: ToTell): Promise<void> {
  const { email, membershipId, organisation } = member
  const to = { email, membershipId, organisationId: organisation.id }
  const covers = await links(work, member, ending)
  await postAll(work, [
    ...(covers.length > 0 ? [{ ...to, kind: 'shares_ending' as const, covers }] : []),
    ...(ended.length > 0 ? [{ ...to, kind: 'shares_ended' as const, covers: ended.map(({ id }) => id) }] : []),
  ])
}

/** A one-time link for each share, good until it ends. Returns the ids of their tokens. */
async function links({ db }: Work, { membershipId: by, personId }: Member, ending: Grant[]): Promise<string[]> {
  const data = ending.flatMap(({ id: grantId, expiresAt }) => {
    if (!expiresAt) return []
    const detail: ExtensionDetail = { grantId, endsAt: expiresAt.toISOString(), by }
    return [{ kind: 'extension' as const, personId, expiresAt, detail }]
  })
  const tokens = await db.token.createManyAndReturn({ data, select: { id: true } })
  return tokens.map(({ id }) => id)
}
