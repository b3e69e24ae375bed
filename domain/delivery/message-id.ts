import { settings } from '../../run/settings.ts'

/** A Message-ID with a fixed left side: the same on every try, so that a server that sees a mail twice can tell. */
export function messageId(name: string): string {
  return `<${name}@${mailDomain()}>`
}

/** The Message-ID of one of the mails that a delivery goes as; the first has that of the delivery. */
export function messageIdOfPart(whole: string, part: number): string {
  return part === 1 ? whole : whole.replace('@', `.part${part}@`)
}

/** The Message-ID of the delivery that a mail with this one is of. */
export const messageIdOfWhole = (id: string): string => id.replace(/\.part\d+@/, '@')

/** The domain mails come from: that of the address in MAIL_FROM. */
function mailDomain(): string {
  return /@([^@<>\s]+)>?\s*$/.exec(settings.mailFrom)?.[1] ?? 'localhost'
}
