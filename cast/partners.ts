import type { Db } from '../domain/act.ts'
import { keepGrantsOf } from '../domain/partnerships/access/grants.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { type Cast, memberId } from './organisations.ts'

/** Who works together with whom: Northwind and Brightline are partners, Globex waits for an answer of Solo's, and Northwind rejected Solo once.
 *  Northwind has given Brightline access to its product Line 4, where Bruno and Ada work for it. */
export async function writePartners(db: Db, { organisations, builtIn }: Cast, calendar: Calendar): Promise<void> {
  const id = (key: keyof Cast['organisations']) => organisations[key].organisation.id
  const both = (view: 'pending' | 'accepted' | 'rejected') => ({ senderView: view, recipientView: view })
  await db.partnership.createMany({
    data: [
      {
        ...{ id: idOf('partnership', 'northwind', 'brightline'), ...both('accepted') },
        ...{ senderId: id('northwind'), recipientId: id('brightline'), email: 'bruno@brightline.test' },
        ...{ invitedById: memberId('nora'), invitedAt: calendar.at(-40), answeredById: memberId('bruno') },
        ...{ answeredAt: calendar.at(-38), acceptedAt: calendar.at(-38), createdAt: calendar.at(-40) },
      },
      {
        ...{ id: idOf('partnership', 'globex', 'solo'), ...both('pending') },
        ...{ senderId: id('globex'), recipientId: id('solo'), email: 'simon@solo.test' },
        ...{ invitedById: memberId('gina'), invitedAt: calendar.at(-3), createdAt: calendar.at(-3) },
      },
      {
        ...{ id: idOf('partnership', 'solo', 'northwind'), ...both('rejected') },
        ...{ senderId: id('solo'), recipientId: id('northwind'), email: 'nora@northwind.test' },
        ...{ invitedById: memberId('simon'), invitedAt: calendar.at(-20), createdAt: calendar.at(-20) },
        ...{ answeredById: memberId('abel'), answeredAt: calendar.at(-19) },
      },
    ],
  })
  const sides = { clientId: id('northwind'), partnerId: id('brightline') }
  await giveAccess(db, calendar, { ...sides, levelId: builtIn.projectAccessLevels.Customer ?? null })
}

async function giveAccess(
  db: Db,
  calendar: Calendar,
  terms: { clientId: string; partnerId: string; levelId: string | null },
) {
  const access = idOf('access', 'northwind', 'brightline')
  await db.partnerAccess.create({
    data: {
      ...{ id: access, ...terms, state: 'accepted', reach: 'limited', forAll: false },
      ...{ givenById: memberId('nora'), sentAt: calendar.at(-30), createdAt: calendar.at(-30) },
      ...{ answeredById: memberId('bruno'), answeredAt: calendar.at(-29) },
      products: { create: [{ productId: idOf('product', 'Line 4') }] },
      people: { create: [{ membershipId: memberId('bruno') }, { membershipId: memberId('ada') }] },
    },
  })
  await keepGrantsOf({ db }, access)
}
