import { isIPv6 } from 'node:net'
import { plainAddress } from './address.ts'

/** The network that an address belongs to, as far as tries are counted: one household has a whole /64 of IPv6 addresses. */
export function networkOf(address: string): string {
  if (!isIPv6(plainAddress(address))) return plainAddress(address)
  const [head = '', tail = ''] = address.split('::')
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  return [...first, ...Array(8 - first.length - last.length).fill('0'), ...last].slice(0, 4).join(':')
}
