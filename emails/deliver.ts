import MailComposer from 'nodemailer/lib/mail-composer'
import { settings } from '../run/settings.ts'
import type { WrittenMail } from './message.ts'
import type { Alike } from './places.ts'
import { Connection, TakenBack } from './smtp/connection.ts'
import { encoded, placeOf, withFiles } from './smtp/encoded.ts'
import type { Reservation } from './smtp/held-message.ts'
import { type DeliveryOutcome, outcomeOf } from './smtp/outcome.ts'
import { ConnectionPool } from './smtp/pool.ts'
import { signed } from './smtp/sign.ts'
import { textPart } from './smtp/text-parts.ts'

/** A file that goes with a mail; with a `cid` it is a picture in it. */
export type Attachment = { filename: string; contentType: string; content: Buffer; cid?: string }

/**
 * One mail to one address. `messageId` is the same on every try. `unsubscribe` is the address that ends such mails, by one
 * POST (RFC 8058); `replyTo` is where answers go; `thread` the message id of the mail this one answers.
 */
export type Mail = WrittenMail & {
  /** Where it was written once for many, what it has in common with theirs. */
  alike?: Alike
  to: string
  messageId: string
  replyTo?: { name: string; address: string }
  unsubscribe?: string
  thread?: string
  /** Who it is from, where MAIL_FROM gives an address alone. */
  sender?: string
  /** Where it comes back to, if it cannot be delivered: the sender of its envelope, if that is not whom it is from. */
  returnTo?: string
  attachments?: Attachment[]
}

/**
 * Sends a mail and says what the server made of it. `reserve` is called once, when the server has answered DATA and all of
 * the mail but the full stop that ends it is on the way, with how many bytes it has; what it returns is committed in the moment of the full stop: up to
 * then nothing has been sent, from then on it may have been. Where it throws, the mail is taken back and that error is thrown;
 * any other failure is an outcome. Bulk mails leave connections free
 * for those that somebody waits for.
 */
export async function deliver(
  mail: Mail,
  reserve: (bytes: number) => Promise<Reservation>,
  { bulk = false } = {},
): Promise<DeliveryOutcome> {
  let bytes = 0
  try {
    const parcel = await parcelOf(mail)
    bytes = parcel.message.length
    const answer = await connections().use(bulk, (connection) => connection.send(parcel, () => reserve(bytes)))
    return { state: 'sent', answer }
  } catch (error) {
    if (error instanceof TakenBack) throw error.cause
    return outcomeOf(error, bytes)
  }
}

/** Ends the conversation with the server. */
export function closeMailConnections(): void {
  pool?.close()
  pool = undefined
}

let pool: ConnectionPool | undefined

function connections(): ConnectionPool {
  pool ??= new ConnectionPool(() => Connection.open(settings.smtpUrl))
  return pool
}

async function parcelOf(mail: Mail) {
  const files = await Promise.all((mail.attachments ?? []).map(encoded))
  const composed = new MailComposer({ ...messageOf(mail), attachments: files.map(placeOf) }).compile()
  const { from, to } = composed.getEnvelope()
  const message = await signed(withFiles(await composed.build(), files))
  return { from: mail.returnTo || from || '', to: to[0] ?? '', message }
}

/** MAIL_FROM with the name it gives, else with the sender's. */
function fromOf(sender: string | undefined) {
  const { mailFrom } = settings
  return sender && !mailFrom.includes('<') ? { name: sender, address: mailFrom } : mailFrom
}

function messageOf(mail: Mail) {
  const { subject, to, messageId, replyTo, unsubscribe, thread, sender } = mail
  return {
    ...{ from: fromOf(sender), subject, to, messageId, html: textPart('html', mail), text: textPart('text', mail) },
    ...{ disableFileAccess: true, disableUrlAccess: true },
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
