import { z } from 'zod'
import { emailAddress } from '../../domain/people/email.ts'

const secret = z.string().min(1).max(1000)

/** Where somebody wanted to go before they were asked to sign in: an address of this site, or nowhere. */
export const wayBack = z
  .string()
  .max(2000)
  .optional()
  .transform((to) => {
    const url = to && URL.canParse(to, here) ? new URL(to, here) : undefined
    return url?.origin === here && to?.startsWith('/') ? url.pathname + url.search : undefined
  })
const here = 'http://portal.invalid'

export const signInQuery = z.object({ to: wayBack.catch(undefined) })
export const signInForm = z.strictObject({ email: emailAddress, password: secret, to: wayBack })
export const addressForm = z.strictObject({ email: emailAddress })
export const codeForm = z.strictObject({
  email: emailAddress,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'code-of-six'),
})
export const nothing = z.strictObject({})
export const acceptForm = z.strictObject({
  name: z.string().trim().min(1).max(200),
  password: z
    .string()
    .max(1000)
    .optional()
    .transform((password) => password || undefined),
})
export const newPasswordForm = z.strictObject({ password: secret })
