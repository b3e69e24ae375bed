import { Transform, type TransformCallback } from 'node:stream'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { settings } from '../run/settings.ts'
import type { Written } from './message.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** A file that goes with a mail. */
export type Attachment = { filename: string; contentType: string; content: Buffer }

/**
 * One mail to one address. `messageId` is the same on every try. `unsubscribe` is the address that ends such mails, by one
 * POST (RFC 8058); `thread` the message id of the mail this one answers.
 */
export type Mail = Written & {
  to: string
  messageId: string
  replyTo?: string
  unsubscribe?: string
  thread?: string
  attachments?: Attachment[]
}

/**
 * Sends a mail and says what the server made of it. `handOver` is called once, when the server has all of the mail but the
 * full stop that ends it: up to then nothing has been sent, from then on it may have been. Where it throws, the mail is
 * taken back and that error is thrown; any other failure is an outcome.
 */
export async function deliver(mail: Mail, handOver: () => Promise<void>): Promise<Outcome> {
  const last = new LastMoment(handOver)
  try {
    const { response } = await transport().sendMail({ ...messageOf(mail), last } as Held)
    return { state: 'sent', answer: response }
  } catch (error) {
    if (last.objection) throw last.objection
    return outcomeOf(error)
  }
}

/** Says goodbye to the server. */
export function hangUp(): void {
  opened?.close()
  opened = undefined
}

type Held = SendMailOptions & { last: LastMoment }

let opened: ReturnType<typeof open> | undefined

function transport() {
  opened ??= open()
  return opened
}

/** A few connections that are kept. A server may take ten minutes over a mail it has got. Source: RFC 5321, 4.5.3.2.6. */
function open() {
  const transporter = createTransport(
    {
      url: settings.smtpUrl,
      pool: true,
      maxConnections: 5,
      // Nothing is sent again behind our back: who has got what is counted on the delivery.
      maxRequeues: 0,
      idleTimeout: 15_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      dnsTimeout: 10_000,
      socketTimeout: 600_000,
    },
    { from: settings.mailFrom, disableFileAccess: true, disableUrlAccess: true },
  )
  return transporter.use('stream', (sending, done) => {
    sending.message.transform((sending.data as Held).last)
    done()
  })
}

/** Lets a mail through to the server, and holds back its end until whoever sends it is ready for that. */
class LastMoment extends Transform {
  objection: unknown

  constructor(readonly handOver: () => Promise<void>) {
    super()
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
    done(null, chunk)
  }

  override _flush(done: TransformCallback) {
    this.handOver().then(
      () => done(),
      (objection: Error) => {
        this.objection = objection
        done(objection)
      },
    )
  }
}

function messageOf({ subject, html, text, to, messageId, replyTo, unsubscribe, thread, attachments = [] }: Mail) {
  return {
    ...{ subject, html, text, to, messageId, attachments },
    ...(replyTo && { replyTo }),
    ...(thread && { inReplyTo: thread, references: thread }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}
