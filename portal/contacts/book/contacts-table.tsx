import type { ListedContact } from '../../../domain/people/contacts/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { Row } from './contact-row.tsx'

export type ContactsProps = { contacts: ListedContact[]; here: string; reader: Reader }

/** Contacts with company and telephone; colleagues with their profile, for who is told it. `here` is where a choice leads back to. */
export function ContactsTable({ contacts, here, reader }: ContactsProps) {
  const label = speaker(labels, reader)
  const hasProfiles = contacts.some(({ profile, isSelf }) => profile && !isSelf)
  return (
    <table className="list people">
      <thead>
        <tr>
          <th scope="col">{label('Contact.name')}</th>
          <th scope="col">{label('Contact.company')}</th>
          <th scope="col">{label('Contact.phone')}</th>
          {hasProfiles && <th scope="col">{label('Membership.profile')}</th>}
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <Row key={contact.id} {...{ contact, here, hasProfiles, reader }} />
        ))}
      </tbody>
    </table>
  )
}
