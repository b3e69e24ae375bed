import { z } from 'zod'

/** An e-mail address as it is kept: without blanks around it, in lower case, at most 254 characters. */
export const emailAddress = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email())
