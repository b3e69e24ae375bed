import { until } from '../until.ts'

/** A mail as the mailbox shows it. */
export type ShownMail = {
  id: string
  to: { address: string; name: string }[]
  subject: string
  html: string
  text: string
  messageId: string
  headers: Record<string, string>
  attachments: { generatedFileName: string; contentType: string }[] | null
}

/** The mailbox of `npm start`, through its own address. */
export class Mailbox {
  constructor(readonly address: string) {}

  /** All that has arrived, the oldest first. */
  async mails(): Promise<ShownMail[]> {
    return (await fetch(`${this.address}/email`)).json()
  }

  /** The first mail to somebody that has something in its subject, as soon as it has arrived. */
  async first(email: string, subject: string): Promise<ShownMail> {
    let found: ShownMail | undefined
    await until(async () => {
      found = (await this.mails()).find((mail) => mail.to[0]?.address === email && mail.subject.includes(subject))
      return found !== undefined
    }, 100)
    return found as ShownMail
  }

  /** A file of a mail, by the end of its name. */
  async file({ id, attachments }: ShownMail, end: string): Promise<Uint8Array> {
    const name = attachments?.find(({ generatedFileName }) => generatedFileName.endsWith(end))?.generatedFileName
    if (!name) throw new Error(`The mail has no ${end}`)
    const response = await fetch(`${this.address}/email/${id}/attachment/${encodeURIComponent(name)}`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
