import type { DeliveryKind, PartnerAccess } from '@prisma/client'
import type { Work } from '../../act.ts'
import { postAll } from '../post.ts'
import { administratorsOf } from './tell.ts'

type Kind = Extract<
  DeliveryKind,
  'access_offered' | 'access_accepted' | 'access_refused' | 'access_changed' | 'access_ended'
>
/** Who did it, and for which organisation (uuids). */
type By = { membershipId: string; organisationId: string }

/**
 * Mails to a side of an access what became of it: to the partner, where it is an offer to an address, to that address; else to all who look
 * after the partners there. `covers` keeps the organisation of whoever did it, and who that is, for the mail is written later.
 */
export async function tellOfAccess(
  { db }: Pick<Work, 'db'>,
  kind: Kind,
  { id, clientId, partnerId, email }: PartnerAccess,
  to: 'client' | 'partner',
  by: By,
): Promise<void> {
  const organisationId = to === 'client' ? clientId : partnerId
  const about = { kind, subjectId: id, covers: [by.organisationId, by.membershipId] }
  if (kind === 'access_offered' && email !== '') {
    await postAll({ db }, [{ ...about, email, membershipId: null }])
    return
  }
  if (!organisationId) return
  const told = await administratorsOf(db, organisationId)
  await postAll(
    { db },
    told.map((one) => ({ ...about, email: one.person.email, membershipId: one.id, organisationId })),
  )
}
