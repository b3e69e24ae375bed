import DKIM from 'nodemailer/lib/dkim'
import { settings } from '../../run/settings.ts'

/** What is signed wherever it stands in a mail. Whoever shows a button that ends mails wants both headers that it follows from among
 *  them. Sources: RFC 6376, 5.4.1; RFC 8058, 4. */
const headers = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Auto-Submitted'],
  ...['List-Unsubscribe', 'List-Unsubscribe-Post'],
]

let signer: DKIM | undefined

/** A mail with the signature of the domain it comes from before it (DKIM); as it is, where no key is set. */
export async function signed(message: Buffer): Promise<Buffer> {
  const keys = settings.dkimKeys
  if (keys.length === 0) return message
  signer ??= new DKIM({ keys, headerFieldNames: headers.join(':') } as DKIM.Options)
  const chunks: Buffer[] = []
  for await (const chunk of signer.sign(message)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
