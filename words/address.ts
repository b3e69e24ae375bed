import { domainToASCII, domainToUnicode } from 'node:url'

/**
 * An e-mail address as people write it: its domain in its own letters rather than as `xn--…`, where all of them are of one script.
 * A domain of several could be mistaken for another one, and stays as it is kept.
 */
export function writtenAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  if (!domain.includes('xn--')) return email
  const written = domainToUnicode(domain)
  const isSame = domainToASCII(written) === domain
  return isSame && scripts.some((script) => script.test(written)) ? email.slice(0, at + 1) + written : email
}

/** An address, or a part of one, as addresses are kept: what is sought among them. */
export function keptAddress(text: string): string {
  const at = text.lastIndexOf('@') + 1
  const domain = text.slice(at)
  const isForeign = /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) && !/^[a-z0-9.-]+$/i.test(domain)
  return isForeign ? text.slice(0, at) + (domainToASCII(domain) || domain) : text
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul', 'Han'].map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{N}\\p{M}.-]+$`, 'u'),
)
