import type { AccessRequest } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import type { Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { postAll } from '../post.ts'

type Posting = Pick<Work, 'db'>

/** Tells those who can give it that access was asked for (the request's uuid). */
export async function tellOfRequest(work: Posting, requestId: string, givers: Member[]): Promise<void> {
  await postAll(
    work,
    givers.map(({ email, membershipId, organisation }) => ({
      ...{ kind: 'access_asked', email, membershipId, organisationId: organisation.id, subjectId: requestId },
    })),
  )
}

/** Tells whoever asked that a request was answered; where it was given, whomever it was for as well, as far as they can sign in. */
export async function tellOfAnswer({ db }: Posting, request: AccessRequest): Promise<void> {
  const { id: subjectId, askerId, membershipId, answer } = request
  const told = answer === 'given' ? [askerId, membershipId] : [askerId]
  const members = await db.membership.findMany({
    where: { AND: [{ id: { in: told } }, standing] },
    select: { id: true, organisationId: true, person: { select: { email: true } } },
  })
  await postAll(
    { db },
    members.map(({ id, organisationId, person: { email } }) => ({
      ...{ kind: 'access_answered', email, membershipId: id, organisationId, subjectId },
    })),
  )
}
