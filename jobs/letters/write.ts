import type { Reader } from '../../domain/delivery/reader.ts'
import { findHost } from '../../domain/organisations/host.ts'
import { type Reader as MailReader, type Message, type Written, write } from '../../emails/message.ts'

type ToMember<Props extends { reader: MailReader }> = Omit<Props, 'reader'> & { reader: Reader }

/** A mail as it is sent: with who sends it, and whom its reader turns to there, as they are at this moment. */
export async function writeLetter<Props extends { reader: MailReader }>(
  message: Omit<Message<Props>, 'preview'>,
  props: ToMember<Props>,
): Promise<Written & { sender: string }> {
  const { name, contact } = (await findHost()) ?? { name: props.reader.brand.name, contact: nobody }
  const reader: MailReader = { ...props.reader, host: { name, contact } }
  return { ...(await write(message, { ...props, reader } as unknown as Props)), sender: name }
}

const nobody = { name: '', email: '', phone: '' }
