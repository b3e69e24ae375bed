import { settings } from '../../run/settings.ts'
import { isSealed, sealOf } from './signature.ts'

const use = 'returned'

/** Where the mail of a delivery (uuid) comes back to, sealed, so that what comes there is known to be about it; undefined where no
 *  address for that is set. */
export function returnAddress(id: string): string | undefined {
  const [box, domain] = settings.mailReturn.split('@')
  return domain ? `${box}+${id.replaceAll('-', '')}${sealOf(use, id)}@${domain}` : undefined
}

/** The delivery (uuid) whose mail comes back to an address; null for any other address, and for a forged one. Some servers change the
 *  case of letters, others put something before it. */
export function deliveryReturnedTo(address: string): string | null {
  const [, plain = '', seal = ''] = /\+([0-9a-f]{32})([0-9a-f]{20})(?=[@=]|$)/.exec(address.toLowerCase()) ?? []
  const id = plain.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return plain && isSealed(use, id, seal) ? id : null
}
