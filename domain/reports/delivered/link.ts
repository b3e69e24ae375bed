import type { Delivery } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { settings } from '../../../run/settings.ts'
import { isSealed, sealOf } from '../../delivery/signature.ts'
import { Gone, NotFound } from '../../refusals.ts'

/** The page of a delivery, and until when its address holds. */
export type DeliveryLink = { href: string; until: Date }

const use = 'delivered'
/** Days that the page of a delivery holds. */
export const daysOpen = 14

/** The page of a delivery (uuid): made when it is asked for first, good for fourteen days from then on; null once it was ended. Its address
 *  is made of the id and the installation's secret, so that each try of a mail leads to the same, and nothing secret is stored. */
export async function linkOfDelivery(id: string): Promise<DeliveryLink | null> {
  const [made] = await query<{ until: Date }>('link-of-delivery', makeSql(id))
  const plain = id.replaceAll('-', '')
  return made ? { href: `${settings.portalUrl}/delivered/${plain}${sealOf(use, id)}`, until: made.until } : null
}

const makeSql = (id: string): Sql => sql`
  update "Delivery" set
    "linkMadeAt" = case when "linkUntil" > now() then "linkMadeAt" else now() end,
    "linkUntil" = case when "linkUntil" > now() then "linkUntil" else now() + ${daysOpen} * interval '1 day' end
  where id = ${id}::uuid and "linkEndedAt" is null returning "linkUntil" as until`

/** The delivery that the last part of an address stands for. Throws NotFound for a forged one, Gone once it was ended or has expired. */
export async function deliveryOfLink(value: string): Promise<Delivery & { linkUntil: Date }> {
  const id = opened(value)
  const delivery = id ? await prisma.delivery.findUnique({ where: { id } }) : null
  if (!delivery?.linkUntil) throw new NotFound()
  if (delivery.linkEndedAt || delivery.linkUntil <= new Date()) throw new Gone()
  return { ...delivery, linkUntil: delivery.linkUntil }
}

function opened(value: string): string | null {
  const [, plain = '', seal = ''] = /^([0-9a-f]{32})([0-9a-f]{20})$/.exec(value) ?? []
  const id = plain.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return plain && isSealed(use, id, seal) ? id : null
}
