import { type LookupAddress, lookup as lookUp } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { mayReach } from './reach.ts'

/** A name leads to an address that nothing is sent to. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED'
}

/** How a name is turned into addresses, as `node:dns` does. */
export type Resolve = (
  name: string,
  options: { all: true; family?: number },
  tell: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * The look-up of a connection: what it connects to is what was looked at, so that a name cannot lead elsewhere in between. One address that is
 * refused refuses the name.
 */
export function guardedLookup(resolve: Resolve = lookUp): LookupFunction {
  return (name, { all, family }, tell) => {
    const only = family === 4 || family === 6 ? { family } : {}
    resolve(name, { all: true, ...only }, (error, addresses = []) => {
      const [first] = addresses
      if (error || !first) return tell(error ?? new Error('no address'), '', 0)
      if (!addresses.every(({ address }) => mayReach(address))) return tell(new AddressRefused(name), '', 0)
      if (all) return tell(null, addresses)
      tell(null, first.address, first.family)
    })
  }
}
