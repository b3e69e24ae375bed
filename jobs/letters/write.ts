import { contactReads, type ReadBy } from '../../domain/delivery/notices/who-reads.ts'
import type { MailRecipient } from '../../domain/delivery/reader.ts'
import { findHost } from '../../domain/organisations/host.ts'
import { type MailReader, type MailTemplate, type WrittenMail, write } from '../../emails/message.ts'

type ToMember<Props extends { reader: MailReader }> = Omit<Props, 'reader'> & { reader: MailRecipient }

/** A mail as it is sent: with who sends it, whom its reader turns to there, and who reads an answer, as they are at this moment. That
 *  is the host's contact, unless somebody else is given, or nobody (null). */
export async function writeLetter<Props extends { reader: MailReader }>(
  message: Omit<MailTemplate<Props>, 'preview'>,
  props: ToMember<Props>,
  answers?: ReadBy | null,
): Promise<WrittenMail & { sender: string; replyTo?: ReadBy }> {
  const { name, contact } = (await findHost()) ?? { name: props.reader.brand.name, contact: nobody }
  const readBy = answers === undefined ? contactReads({ name, contact }) : answers
  const reader: MailReader = { ...props.reader, host: { name, contact }, readBy: readBy?.name ?? null }
  return {
    ...(await write(message, { ...props, reader } as unknown as Props)),
    sender: name,
    ...(readBy && { replyTo: readBy }),
  }
}

const nobody = { name: '', email: '', phone: '' }
