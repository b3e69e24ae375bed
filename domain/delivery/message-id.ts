import { settings } from '../../run/settings.ts'

/** A Message-ID with a fixed left side: the same on every try, so that a server that sees a mail twice can tell. */
export function messageId(name: string): string {
  return `<${name}@${mailDomain()}>`
}

/** The domain mails come from: that of the address in MAIL_FROM. */
function mailDomain(): string {
  return /@([^@<>\s]+)>?\s*$/.exec(settings.mailFrom)?.[1] ?? 'localhost'
}
