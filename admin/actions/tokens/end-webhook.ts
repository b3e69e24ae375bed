import { endWebhook } from '../../../domain/hooks/end.ts'
import { press } from '../press.ts'

/** Ends a webhook of an organisation. */
export const endingWebhook = press({
  name: 'end-webhook',
  may: 'delete',
  icon: 'XCircle',
  danger: true,
  call: endWebhook,
  message: 'webhook-ended',
  to: () => ({ subject: 'Webhook' }),
})
