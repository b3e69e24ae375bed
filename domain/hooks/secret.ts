import { createHmac, randomBytes } from 'node:crypto'
import type { Webhook } from '@prisma/client'
import { settings } from '../../run/settings.ts'

/** How long the secret before is good beside a new one, in milliseconds. */
export const bothFor = 24 * 60 * 60 * 1000

/** What the secret of a webhook is made of beside that of the installation: with another one it has another secret. */
export const newSalt = (): string => randomBytes(18).toString('base64url')

/** The secret of a webhook: 32 bytes in base64 behind `whsec_`. It is kept nowhere. Source: Standard Webhooks, Signature scheme. */
export const secretOf = ({ id }: Pick<Webhook, 'id'>, salt: string): string =>
  `whsec_${keyOf(id, salt).toString('base64')}`

type Signing = Pick<Webhook, 'id' | 'salt' | 'formerSalt' | 'formerUntil'>

/** The signatures of a message (its id, when it is sent in seconds since 1970, its body): by the secret, and by the one before while that
 *  is good. Source: Standard Webhooks, Signature scheme. */
export function signaturesOf(
  { id, salt, formerSalt, formerUntil }: Signing,
  messageId: string,
  at: number,
  body: string,
) {
  const isGood = formerSalt && formerUntil && formerUntil.getTime() > at * 1000
  return [salt, ...(isGood ? [formerSalt] : [])]
    .map((one) => createHmac('sha256', keyOf(id, one)).update(`${messageId}.${at}.${body}`).digest('base64'))
    .map((signature) => `v1,${signature}`)
    .join(' ')
}

function keyOf(id: string, salt: string): Buffer {
  return createHmac('sha256', settings.secret).update(`webhook secret\n${id}\n${salt}`).digest()
}
