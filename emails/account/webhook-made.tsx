import { accountNotice } from './notice.tsx'

/** The reader set up a webhook. */
export const webhookMade = accountNotice('webhook-made')
