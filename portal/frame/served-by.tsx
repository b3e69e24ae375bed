import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { partTexts } from '../parts/parts.text.ts'
import type { Reader } from '../reader.ts'

/** Who serves the reader, and how to reach them. */
export function ServedBy({ reader }: { reader: Reader }) {
  const { host } = reader
  if (!host) return null
  const say = speaker(partTexts, reader)
  const { name, email, phone } = host.contact
  const ways = [email && `mailto:${email}`, phone && `tel:${phone.replace(/[^+\d]/g, '')}`].filter(Boolean)
  return (
    <p className="served-by">
      <span>{say('servedBy', { host: host.name })}</span>
      {ways.length > 0 && <span>{name ? say('contactNamed', { name }) : say('contact')}</span>}
      {ways.map((href) => (
        <a key={href} href={href}>
          {href.startsWith('mailto:') ? writtenAddress(email) : phone}
        </a>
      ))}
    </p>
  )
}
