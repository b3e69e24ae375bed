import type { DeliveryKind, Partnership, Prisma } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import type { PartnershipSide } from '../../partnerships/transitions.ts'
import { standing } from '../../people/standing.ts'
import { postAll } from '../post.ts'

type Kind = Extract<DeliveryKind, `partner_${string}`>
type To = { email: string; membershipId?: string | undefined }

/** Mails the invitation of a relationship (uuid) to its address, with the eyes of the membership that it is of, if it is one's. */
export async function tellOfPartnership(work: Pick<Work, 'db'>, kind: Kind, id: string, to: To): Promise<void> {
  await postAll(work, [{ kind, email: to.email, membershipId: to.membershipId ?? null, subjectId: id }])
}

/**
 * Mails what somebody on one side has made of a relationship to the other side: who sent the invitation is told of its answer, as long as
 * they look after partners, and all administrators there of everything else. `covers` keeps who did it, and for which organisation, for the
 * row may be gone when the mail is written.
 */
export async function tellTheOtherSide(
  { db }: Pick<Work, 'db'>,
  kind: Kind,
  { id, senderId, recipientId, invitedById }: Partnership,
  { side: by, membershipId: actorId }: { side: PartnershipSide; membershipId: string },
): Promise<void> {
  const other = by === 'sender' ? recipientId : senderId
  const own = by === 'sender' ? senderId : recipientId
  if (!other) return
  const all = await administratorsOf(db, other)
  const inviters = kind === 'partner_ended' ? [] : all.filter((one) => one.id === invitedById)
  const told = inviters.length > 0 ? inviters : all
  await postTo(db, { kind, organisationId: other, subjectId: id, covers: own ? [own, actorId] : [actorId] }, told)
}

/** Mails both sides of a partnership that somebody of the host (a membership's uuid) has ended it; `covers` keeps the other side, and who. Why, the
 *  activity log keeps. */
export async function tellBothSides(
  { db }: Pick<Work, 'db'>,
  { id, senderId, recipientId }: { id: string; senderId: string; recipientId: string },
  actorId: string,
): Promise<void> {
  for (const [side, other] of [
    [senderId, recipientId],
    [recipientId, senderId],
  ] as const) {
    const about = { kind: 'partner_ended' as const, organisationId: side, subjectId: id, covers: [other, actorId] }
    await postTo(db, about, await administratorsOf(db, side))
  }
}

type About = { kind: Kind; organisationId: string; subjectId: string; covers: string[] }

function postTo(db: Db, about: About, told: Awaited<ReturnType<typeof administratorsOf>>) {
  return postAll(
    { db },
    told.map(({ id: membershipId, person: { email } }) => ({ ...about, email, membershipId })),
  )
}

/** Those who look after the partners of an organisation (uuid) and sign in. */
export function administratorsOf(db: Db, organisationId: string) {
  return db.membership.findMany({
    where: { AND: [standing, looksAfter, { organisationId }] },
    select: { id: true, person: { select: { name: true, email: true } } },
    orderBy: { id: 'asc' },
  })
}

/** The profiles that look after partners, as a Prisma where of memberships. */
export const looksAfter = {
  profile: { in: ['administrator', 'billing_administrator'] },
} satisfies Prisma.MembershipWhereInput
