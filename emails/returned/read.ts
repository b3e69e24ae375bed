import PostalMime, { type Email } from 'postal-mime'
import { type Fault, faultOf } from '../smtp/refusal.ts'

/**
 * What a mail that came back says: of a mail of ours that it could not be delivered (`failed`), or not yet (`delayed`), or that its reader
 * took it for spam (`complaint`). `boxes` are the addresses that it came to, `about` whom it is about, `messageIds` what it gives back of
 * the mail, `answer` the words of the server.
 */
export type ReturnReport = {
  what: 'failed' | 'delayed' | 'complaint'
  boxes: string[]
  about: string | null
  messageIds: string[]
  answer: string
  fault?: Fault
}

type Fields = Map<string, string>

/** Reads a mail that came back, of which the first megabytes are enough. Null for one that reports nothing; throws on what no mail is. Sources:
 *  RFC 3464 (delivery), RFC 5965 (complaints). */
export async function readReturned(raw: Buffer): Promise<ReturnReport | null> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8', forceRfc822Attachments: true })
  const part = (type: RegExp) => mail.attachments.find(({ mimeType }) => type.test(mimeType))
  const status = part(/^message\/(global-)?delivery-status$/)
  const complaint = part(/^message\/feedback-report$/)
  const messageIds = await messageIdsOf(mail)
  if (status) {
    const told = await recipientTold(String(status.content))
    return told && { ...told, boxes: boxesOf(mail), messageIds }
  }
  if (!complaint) return null
  const fields = await fieldsOf(String(complaint.content))
  const boxes = [...boxesOf(mail), bare(fields.get('original-mail-from'))]
  const about = bare(fields.get('original-rcpt-to')) || null
  return { what: 'complaint', boxes, about, messageIds, answer: fields.get('feedback-type') ?? '' }
}

/** What is said of the one it could not be delivered to: it has one, as every mail of ours. */
async function recipientTold(content: string) {
  const blocks = await Promise.all(content.split(/\r?\n\s*\r?\n/).map(fieldsOf))
  const actionOf = (fields: Fields) => (fields.get('action') ?? '').toLowerCase()
  const fields = blocks.find((one) => actionOf(one) === 'failed') ?? blocks.find((one) => actionOf(one) === 'delayed')
  if (!fields) return null
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? ''
  const says = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '')
  const answer = (says || status || 'no reason given').slice(0, 500)
  const about = bare(fields.get('original-recipient') ?? fields.get('final-recipient')) || null
  if (actionOf(fields) === 'delayed') return { what: 'delayed' as const, about, answer }
  const [, code = '550', rest = says] = /^(\d{3})[ -](.*)$/.exec(says) ?? []
  const words = /^[45]\.\d/.test(rest) ? rest : `${status} ${rest}`.trim()
  return { what: 'failed' as const, about, answer, fault: faultOf({ code: Number(code), says: words, command: '' }) }
}

/** The lines of a report, by their names in small letters. */
async function fieldsOf(block: string): Promise<Fields> {
  const { headers } = await PostalMime.parse(`${block.trim()}\r\n\r\n`)
  return new Map(headers.map(({ key, value }) => [key, value.replace(/\s+/g, ' ').trim()]))
}

/** The message ids in what is given back of the mail. */
async function messageIdsOf({ attachments }: Email): Promise<string[]> {
  const given = attachments.filter(({ mimeType }) => /^(message\/(rfc822|global)|text\/rfc822-headers)/.test(mimeType))
  const heads = given.map(({ content }) => String(content).split(/\r?\n\r?\n/)[0] ?? '')
  const ids = await Promise.all(heads.map(async (head) => (await fieldsOf(head)).get('message-id')))
  return ids.flatMap((id) => id ?? [])
}

/** The addresses that it came to, as far as its head says. */
function boxesOf({ headers }: Email): string[] {
  const saying = ['delivered-to', 'x-original-to', 'envelope-to', 'to']
  return headers
    .filter(({ key }) => saying.includes(key))
    .flatMap(({ value }) => value.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [])
}

/** An address without its kind (`rfc822;`) and brackets. */
const bare = (value = '') =>
  value
    .replace(/^[\w-]+\s*;\s*/, '')
    .replace(/[<>]/g, '')
    .trim()
