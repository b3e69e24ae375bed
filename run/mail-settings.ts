import { createPrivateKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A key that mails are signed with (DKIM): for which domain, under which name the public one stands there, and the private one as PEM. */
export type SigningKey = { domainName: string; keySelector: string; privateKey: string }

const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/i
const selector = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

/** With the mark of a delivery, 53 characters, what stands before the @ may have 64. Source: RFC 5321, 4.5.3.1.1. */
const returned = /^[a-z0-9][a-z0-9._-]{0,10}@[a-z0-9.-]+\.[a-z0-9-]+$/i

/** The settings of how mails are signed and where they come back to, none of which has to be there. */
export const mailShape = {
  MAIL_RETURN: z
    .string()
    .regex(returned, 'must be like bounces@example.com, with at most 11 letters, digits, dots or dashes before the @')
    .optional(),
  DKIM_DOMAIN: z.string().regex(domain, 'must be a domain, like example.com').optional(),
  DKIM_SELECTOR: z.string().regex(selector, 'must be the name of the key in the domain, like portico').optional(),
  DKIM_KEY: z
    .string()
    .transform((given, context) => {
      const pem = pemOf(given)
      if (pem) return pem
      context.addIssue({
        code: 'custom',
        message: 'must be an RSA key of at least 1024 bits in PEM, or a file with one',
      })
      return z.NEVER
    })
    .optional(),
}

type Given = { DKIM_DOMAIN?: string | undefined; DKIM_SELECTOR?: string | undefined; DKIM_KEY?: string | undefined }

/** The key that mails are signed with: one, or none where nothing of it is set; where only some of it is, the name of what is missing. */
export function signingKeys({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }: Given): SigningKey[] | { missing: string } {
  if (DKIM_DOMAIN && DKIM_SELECTOR && DKIM_KEY)
    return [{ domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: DKIM_KEY }]
  const given = { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }
  const missing = Object.entries(given).find(([, value]) => !value)?.[0] ?? ''
  return Object.values(given).some(Boolean) ? { missing } : []
}

/** The key in a text, which may be the name of a file; null for what is none that can sign. */
function pemOf(given: string): string | null {
  try {
    const pem = existsSync(given) ? readFileSync(given, 'utf8') : given.replaceAll('\\n', '\n')
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem)
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 1024 ? pem : null
  } catch {
    return null
  }
}
