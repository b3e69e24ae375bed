import { z } from 'zod'

/** An IANA time zone as `Europe/Berlin`, under any name that Intl takes: the list it tells has older ones only. */
export const timeZone = z.string().refine((name) => spelling.test(name) && isKnown(name), 'no-time-zone')

// Intl takes any mixture of cases, and from Node 22 on offsets. Only names as IANA writes them: there are no more of them than
// zones, so that what is kept for each stays little.
const word = /(?:[A-Z][a-z]+(?:[A-Z][a-z]+)?|DumontDUrville|[A-Z]{1,5}\d?[A-Z]{0,3}|[a-z]{2}|\d{1,2})/.source
const spelling = new RegExp(`^(?=[A-Z])${word}(?:[/_+-]${word})*$`)

function isKnown(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
