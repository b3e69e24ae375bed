import type { WebhookEnd } from '@prisma/client'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { webhookTexts } from './webhook.text.ts'

/** Nothing is sent to a webhook (its name, and the host of its address) of the reader's organisation any more, and why. `link` leads to it. */
export type WebhookDisabledMail = {
  reader: MailReader
  name: string
  host: string
  organisation: string
  because: WebhookEnd
  at: Date
  link: string
}

export const webhookDisabled: MailTemplate<WebhookDisabledMail> = {
  subject: ({ reader, name, organisation }) => speaker(webhookTexts, reader)('subject', { name, organisation }),
  Body: ({ reader, name, host, organisation, because, at, link }) => {
    const say = speaker(webhookTexts, reader)
    const told = formats(reader.locale, reader.timeZone).moment(at)
    const text = say('text', { name, host, at: told })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('foot', { organisation })}</Quiet>}>
        <Title>{say('title')}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{say(because)}</Paragraph>
        <Paragraph>{say('next')}</Paragraph>
        <Act reader={reader} href={link}>
          {say('act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, name: 'Order system', host: 'orders.northwind.test', organisation: 'Northwind Tools' },
    ...{ because: 'gave_up', at: new Date('2026-11-22T10:00:00Z') },
    link: 'https://portal.meridian.test/account/webhooks/preview',
  },
}
