import { domainToASCII } from 'node:url'
import { z } from 'zod'

/**
 * An e-mail address as it is kept: without blanks around it, in lower case, at most 254 characters, its domain in the spelling of the
 * domain name system (`xn--…`), in whichever it was typed. Before the `@`: what RFC 5322 takes without quotes (3.2.3, dot-atom).
 */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(254)
  .transform(kept)
  .pipe(z.string().max(254).regex(shape()))

function kept(typed: string): string {
  const at = typed.lastIndexOf('@')
  const domain = typed.slice(at + 1).normalize('NFC')
  // Only what a name is made of: domainToASCII would read more into it, as a browser does.
  return /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) ? `${typed.slice(0, at)}@${domainToASCII(domain)}` : ''
}

function shape(): RegExp {
  const atoms = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
  // No top-level domain begins with a digit: that would be a network address.
  return new RegExp(`^(?=.{1,64}@)${atoms}(\\.${atoms})*@(${label}\\.)+(?=[a-z])${label}$`)
}
