import { z } from 'zod'

/** What a mail program posts for its reader; the button of the page posts nothing. Source: RFC 8058. */
export const unsubscribeForm = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click').optional() })
