import type { Delivery } from '@prisma/client'
import { contactReads, type ReadBy } from '../../domain/delivery/notices/who-reads.ts'
import type { MailRecipient } from '../../domain/delivery/reader.ts'
import { stopLinkOf } from '../../domain/delivery/subscriptions/wanted.ts'
import { findHost } from '../../domain/organisations/host.ts'
import { type MailReader, type MailTemplate, type WrittenMail, write } from '../../emails/message.ts'
import type { OwnLetter } from './letter.ts'

type ToMember<Props extends { reader: MailReader }> = Omit<Props, 'reader'> & { reader: MailRecipient }

/** A mail as it is sent: with who sends it, whom its reader turns to there, and who reads an answer, as they are at this moment. That
 *  is the host's contact, unless somebody else is given, or nobody (null). */
export async function writeLetter<Props extends { reader: MailReader }>(
  message: Omit<MailTemplate<Props>, 'preview'>,
  props: ToMember<Props>,
  answers?: ReadBy | null,
  stop: string | null = null,
): Promise<WrittenMail & { sender: string; replyTo?: ReadBy }> {
  const { name, contact } = (await findHost()) ?? { name: props.reader.brand.name, contact: nobody }
  const readBy = answers === undefined ? contactReads({ name, contact }) : answers
  const reader: MailReader = { ...props.reader, host: { name, contact }, readBy: readBy?.name ?? null, stop }
  return {
    ...(await write(message, { ...props, reader } as unknown as Props)),
    sender: name,
    ...(readBy && { replyTo: readBy }),
  }
}

/** A mail of a kind that its reader can turn off: with the page that does so, in its foot and in its head. */
export async function writeStoppable<Props extends { reader: MailReader }>(
  delivery: Pick<Delivery, 'kind' | 'membershipId'>,
  message: Omit<MailTemplate<Props>, 'preview'>,
  props: ToMember<Props>,
): Promise<OwnLetter> {
  const unsubscribe = await stopLinkOf(delivery)
  return { ...(await writeLetter(message, props, undefined, unsubscribe)), ...(unsubscribe && { unsubscribe }) }
}

const nobody = { name: '', email: '', phone: '' }
