import ipaddr from 'ipaddr.js'
import { settings } from '../../../run/settings.ts'

/** What answers inside of Azure's machines at an address that is nobody else's. */
const ofOperators = ['168.63.129.16']

/** Global unicast is all that is given to anybody so far. Source: RFC 4291, 2.4. */
const global = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/**
 * Whether a webhook may be sent to a network address: to public ones only, never into the network that the installation stands in, whichever way the
 * address is written (IPv4 inside of IPv6); to this machine itself where a setting for trying and testing says so.
 */
export function mayReach(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  const range = parsed.range()
  if (range === 'loopback') return settings.webhookLoopback
  if (range !== 'unicast' || ofOperators.includes(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || parsed.match(global)
}
