import type { Delivery, Webhook, WebhookEnd } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import type { Db } from '../act.ts'
import { postAll } from '../delivery/post.ts'
import { type MailRecipient, memberOf, readerOf } from '../delivery/reader.ts'
import { standing } from '../people/standing.ts'

/** That nothing is sent to a webhook any more, and why. */
export type WebhookMail = {
  reader: MailRecipient
  name: string
  host: string
  organisation: string
  because: WebhookEnd
  at: Date
  link: string
}

/** Mails those who look after an organisation's account that one of its webhooks is disabled. */
export async function tellOfDisabled(db: Db, { id, organisationId }: Webhook): Promise<void> {
  const profiles = ['billing_administrator', 'administrator'] as const
  const keepers = await db.membership.findMany({
    where: { AND: [standing, { organisationId, profile: { in: [...profiles] } }] },
    select: { id: true, person: { select: { email: true } } },
  })
  const about = { kind: 'webhook_disabled' as const, organisationId, subjectId: id }
  await postAll(
    { db },
    keepers.map(({ id: membershipId, person: { email } }) => ({ ...about, email, membershipId })),
  )
}

/** What such a mail says; null when whoever reads it is gone, or the webhook is, or it is enabled again. */
export async function webhookMailOf(delivery: Delivery): Promise<WebhookMail | null> {
  const reader = await memberOf(delivery)
  const webhook = await prisma.webhook.findFirst({
    where: { id: delivery.subjectId ?? '', disabledAt: { not: null } },
    include: { organisation: true },
  })
  if (!reader || !webhook?.disabledAt || !webhook.disabledBecause) return null
  const { id, name, url, organisation, disabledAt: at, disabledBecause: because } = webhook
  const about = { name, host: new URL(url).host, organisation: organisation.name, because, at }
  return { reader: readerOf(reader), ...about, link: `${settings.portalUrl}/account/webhooks/${id}` }
}
