import { isIP } from 'node:net'
import { z } from 'zod'
import { settings } from '../../../run/settings.ts'
import { mayReach } from './reach.ts'

const ports = ['', '443', '8443']

/** Where a webhook is sent: an address with https, at a port for it, with neither a password nor a fragment. What its name leads to is looked at
 *  whenever it is sent, for that may change. */
export const webhookAddress = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .superRefine((text, { addIssue }) => {
    const problem = problemOf(text)
    if (problem) addIssue({ code: 'custom', message: problem })
  })
  .transform((text) => new URL(text).href)

/** The host of an address, as it is connected to: without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Whether an address leads to this machine by its very words, and may. */
export function isOwnMachine(url: URL): boolean {
  const host = hostOf(url)
  return settings.webhookLoopback && (host === 'localhost' || (isIP(host) > 0 && mayReach(host) && isLocal(host)))
}

const isLocal = (host: string) => host.startsWith('127.') || host === '::1'

function problemOf(text: string): string | null {
  if (!URL.canParse(text)) return 'no-web-address'
  const url = new URL(text)
  if (url.username || url.password || url.hash) return 'no-web-address'
  if (isOwnMachine(url) && /^https?:$/.test(url.protocol)) return null
  if (url.protocol !== 'https:') return 'no-https'
  if (!ports.includes(url.port)) return 'no-port'
  return isClosed(hostOf(url)) ? 'not-public' : null
}

function isClosed(host: string): boolean {
  return isIP(host) > 0 ? !mayReach(host) : !host.includes('.') || /\.(local|internal|localhost)\.?$/i.test(host)
}
