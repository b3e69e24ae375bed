import type { Member } from '../../../access/actor/actor.ts'
import { act, type Work } from '../../../act.ts'
import { tellOfAccess } from '../../../delivery/partners/access.ts'
import { Conflict } from '../../../refusals.ts'
import { keepGrantsOf } from '../grants.ts'
import { giverOf } from './levels.ts'
import { accessHeld } from './row.ts'
import { type AccessTerms, type KeptTerms, termsToKeep } from './terms.ts'

/**
 * Changes what an access (uuid) opens: of one that is accepted with the next request of whoever gets in by it, who are told by mail; both logs
 * tell it. What is as it was is not noted. Throws NotFound; Conflict for one that was refused or has ended, also because the partner was faster; for what is
 * more than before as `giveAccess`.
 */
export async function changeAccess(actor: Member, id: string, asked: AccessTerms): Promise<void> {
  const giver = await giverOf(actor)
  await act(actor, async (work) => {
    const { db } = work
    const { state } = await accessHeld(db, actor, id)
    if (state !== 'pending' && state !== 'accepted') throw new Conflict('access-over')
    const before = await termsOf(work, id)
    const terms = await termsToKeep(db, giver, asked, before)
    const fields = changed(before, terms)
    if (fields.length > 0) await keep(work, actor, id, terms, fields)
  })
}

async function keep(work: Work, actor: Member, id: string, { productIds, ...terms }: AccessTerms, fields: string[]) {
  const { db, record } = work
  await db.partnerAccessProduct.deleteMany({ where: { accessId: id } })
  await db.partnerAccessProduct.createMany({ data: productIds.map((productId) => ({ accessId: id, productId })) })
  const access = await db.partnerAccess.update({ where: { id }, data: terms })
  const isAccepted = access.state === 'accepted'
  const by = { membershipId: actor.membershipId, organisationId: actor.organisation.id }
  const happened = { action: 'change-partner-access', subject: 'PartnerAccess', id, detail: { fields } } as const
  const logs = [access.clientId, isAccepted && access.partnerId].flatMap((one) => one || [])
  await record(...logs.map((organisationId) => ({ ...happened, organisationId })))
  if (!isAccepted) return
  await keepGrantsOf(work, id)
  await tellOfAccess(work, 'access_changed', access, 'partner', by)
}

async function termsOf({ db }: Work, id: string): Promise<KeptTerms> {
  const row = await db.partnerAccess.findUniqueOrThrow({ where: { id }, include: { products: true } })
  const { reach, wallet, levelId, products } = row
  return { reach, wallet, levelId, productIds: products.map(({ productId }) => productId) }
}

/** The names of what is different, as the log keeps them. */
function changed(before: KeptTerms, now: AccessTerms): string[] {
  const plain = ({ productIds }: KeptTerms) => productIds.toSorted().join(' ')
  const same = (['reach', 'wallet', 'levelId'] as const).filter((field) => before[field] !== now[field])
  return plain(before) === plain(now) ? same : [...same, 'products']
}
