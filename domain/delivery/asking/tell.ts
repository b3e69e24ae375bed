import type { AccessRequest } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import type { Work } from '../../act.ts'
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

/** Tells whoever asked that a request was answered. */
export async function tellOfAnswer({ db }: Posting, { id: subjectId, askerId }: AccessRequest): Promise<void> {
  const asker = await db.membership.findUnique({
    where: { id: askerId, disabledAt: null },
    select: { organisationId: true, person: { select: { email: true } } },
  })
  if (!asker) return
  const { organisationId, person } = asker
  await postAll({ db }, [
    { kind: 'access_answered', email: person.email, membershipId: askerId, organisationId, subjectId },
  ])
}
