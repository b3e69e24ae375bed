import { type MailTemplate, write } from '../../emails/message.ts'
import type { Locale } from '../../words/catalogue.ts'
import type { Wording } from '../../words/main-nouns.ts'

/** A mail as it is written to the reader of its preview, in a language, perhaps with other main nouns. */
export function previewOf<Props extends { reader: { locale: Locale } }>(message: MailTemplate<Props>) {
  return (locale: Locale, wording?: Wording) =>
    write(message, { ...message.preview, reader: { ...message.preview.reader, locale, wording } } as Props)
}
