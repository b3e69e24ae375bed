import { InvoiceState } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../../words/line.ts'
import { plainDay, plainDecimal } from '../../../words/plain.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act } from '../../act.ts'
import { takeHeld } from '../../documents/held.ts'
import type { Once } from '../../once.ts'
import { Invalid, NotAllowed } from '../../refusals.ts'

/** Currencies as ISO 4217 names them, as far as this installation knows them. */
export const currencies = Intl.supportedValuesOf('currency')

/** An invoice to put into the account of an organisation (uuid): number, day, amount in a currency, state; its file as it was handed in. */
export const newInvoice = z.strictObject({
  organisationId: z.uuid(),
  number: line(60),
  issuedOn: plainDay,
  amount: plainDecimal(14, 2),
  currency: z.enum(currencies as [string, ...string[]]),
  state: z.enum(InvoiceState),
  file: z.string().max(1000),
})

/** Puts an invoice into the account of an organisation, where its billing administrators find it; done once under a key. Returns its id. Throws
 *  NotFound, NotAllowed; Invalid for a file that is no PDF or was not handed in by the actor, and for a number that is there already. */
export function putInvoice(
  actor: Member,
  { file, issuedOn, ...asked }: z.output<typeof newInvoice>,
  once?: Once,
): Promise<string> {
  return act(
    actor,
    async ({ db, the, record }) => {
      const { organisationId, number } = asked
      await the('read', 'Organisation', organisationId)
      if (!can(actor, 'create', 'Invoice', { organisationId })) throw new NotAllowed('create-Invoice')
      const held = takeHeld(actor, file)
      if (held.mediaType !== 'application/pdf') throw new Invalid({ file: 'no-pdf' })
      // Of two who put the same one at the same moment, the second finds it there.
      await db.$queryRaw`select id from "Organisation" where id = ${organisationId}::uuid for no key update`
      if (await db.invoice.findFirst({ where: { organisationId, number } }))
        throw new Invalid({ number: 'number-taken' })
      if (await db.invoice.findUnique({ where: { storageKey: held.storageKey } }))
        throw new Invalid({ file: 'file-taken' })
      const data = { ...asked, ...held, issuedOn: new Date(issuedOn), creatorId: actor.membershipId }
      const { id } = await db.invoice.create({ data })
      await record({ action: 'upload', subject: 'Invoice', id, organisationId, detail: { size: held.size } })
      return id
    },
    { once },
  )
}
