import { z } from 'zod'
import { emailAddress } from '../../domain/people/email.ts'
import { line } from '../../words/line.ts'
import { secret, secretOrNone } from '../forms/form.ts'

/** Where somebody wanted to go before they were asked to sign in: an address of this site, or nowhere. */
export const returnAddress = z
  .string()
  .max(2000)
  .optional()
  .transform((to) => {
    const url = to && URL.canParse(to, here) ? new URL(to, here) : undefined
    // A path that begins with two strokes is another site's address to a browser, however it came to be so.
    const stays = url?.origin === here && to?.startsWith('/') && !url.pathname.startsWith('//')
    return stays ? url.pathname + url.search : undefined
  })
const here = 'http://portal.invalid'

export const returnQuery = z.strictObject({ to: returnAddress.catch(undefined) })
export const signInForm = z.strictObject({ email: emailAddress, password: secret, to: returnAddress })
export const addressForm = z.strictObject({ email: emailAddress, to: returnAddress })
export const codeForm = z.strictObject({
  email: emailAddress,
  code: z
    .string()
    .max(50)
    .transform((code) => code.replace(/\s/g, ''))
    .pipe(
      z
        .string()
        .min(1, { abort: true })
        .regex(/^\d{6}$/, 'code-of-six'),
    ),
  to: returnAddress,
})
/** A first password, or the current one: which of the two is asked for depends on who is invited. */
export const acceptForm = z.strictObject({ name: line(200), password: secretOrNone, current: secretOrNone })
export const newPasswordForm = z.strictObject({ password: secret })
