import { z } from 'zod'

/** What a mail program posts for its reader (RFC 8058); with that, or with nothing, a subscription ends. `again` begins it again; `all` ends every report to its
 *  address. */
export const subscriptionForm = z.strictObject({
  'List-Unsubscribe': z.literal('One-Click').optional(),
  again: z.literal('yes').optional(),
  all: z.literal('yes').optional(),
})
