import type { IncomingMessage } from 'node:http'

/** The answers by which a machine asks to be left alone for a while. Source: RFC 6585, 4; RFC 9110, 15.6.4. */
const asking = [429, 503]

/** For how many milliseconds an answer asks to be left alone: 0 where it does not, or in no way that is understood. Source: RFC 9110, 10.2.3. */
export function retryAfterOf({ statusCode = 0, headers }: Pick<IncomingMessage, 'statusCode' | 'headers'>): number {
  const said = headers['retry-after']?.trim() ?? ''
  if (!asking.includes(statusCode)) return 0
  if (/^\d+$/.test(said)) return Number(said) * 1000
  // The three notations of dates in HTTP; anything else that a date can be read from is none of them.
  const isDate = /^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d( GMT| \d{4})$/.test(said)
  const at = isDate ? Date.parse(/GMT$/.test(said) ? said : `${said} GMT`) : Number.NaN
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now())
}
