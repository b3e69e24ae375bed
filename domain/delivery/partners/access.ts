import type { DeliveryKind, PartnerAccess } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { postAll } from '../post.ts'
import { administratorsOf, looksAfter } from './tell.ts'

type Kind = Extract<
  DeliveryKind,
  'access_offered' | 'access_accepted' | 'access_refused' | 'access_changed' | 'access_ended'
>
/** Who did it, and for which organisation (uuids). */
type By = { membershipId: string; organisationId: string }

/**
 * Mails to a side of an access what became of it: to the partner, where it is an offer to an address, to that address; else to all who look
 * after the partners there. Whoever gave it is told of its answer alone, as long as they may give it. `covers` keeps the organisation of whoever did it, and who that is, for the mail is written later.
 */
export async function tellOfAccess(
  { db }: Pick<Work, 'db'>,
  kind: Kind,
  access: PartnerAccess,
  to: 'client' | 'partner',
  by: By,
): Promise<void> {
  const { id, clientId, partnerId, email } = access
  const organisationId = to === 'client' ? clientId : partnerId
  const about = { kind, subjectId: id, covers: [by.organisationId, by.membershipId] }
  if (kind === 'access_offered' && email !== '') {
    await postAll({ db }, [{ ...about, email, membershipId: null }])
    return
  }
  if (!organisationId) return
  const isAnswer = kind === 'access_accepted' || kind === 'access_refused'
  const givers = isAnswer ? await giverOf(db, access) : []
  const told = givers.length > 0 ? givers : await administratorsOf(db, organisationId)
  await postAll(
    { db },
    told.map((one) => ({ ...about, email: one.person.email, membershipId: one.id, organisationId })),
  )
}

/** Who gave it, unless they are gone or could not give anything any more. */
function giverOf(db: Db, { givenById, clientId }: PartnerAccess) {
  if (!givenById) return []
  const gives = { OR: [{ legalRepresentative: true }, looksAfter] }
  return db.membership.findMany({
    where: { AND: [standing, gives, { id: givenById, organisationId: clientId }] },
    select: { id: true, person: { select: { email: true } } },
  })
}
