import type { columns } from '../../../domain/access/layouts.ts'
import type { ListedContact } from '../../../domain/people/contacts/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { Row } from './contact-row.tsx'

/** A column of the address book that a layout chooses. */
export type ContactColumn = (typeof columns.contacts)[number]

export type ContactsProps = { contacts: ListedContact[]; here: string; reader: Reader }

/** Contacts with what the reader's layout shows of them; colleagues with their profile, for who is told it. `here` is where a choice leads back to. */
export function ContactsTable({ contacts, here, reader }: ContactsProps) {
  const label = speaker(labels, reader)
  const hasProfiles = contacts.some(({ profile, isSelf }) => profile && !isSelf)
  const shown: ContactColumn[] = reader.actor?.layout.columns.contacts ?? []
  return (
    <table className="list people">
      <thead>
        <tr>
          <th scope="col">{label('Contact.name')}</th>
          {shown.map((name) => (
            <th key={name} scope="col">
              {label(`Contact.${name}`)}
            </th>
          ))}
          {hasProfiles && <th scope="col">{label('Membership.profile')}</th>}
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <Row key={contact.id} {...{ contact, here, shown, hasProfiles, reader }} />
        ))}
      </tbody>
    </table>
  )
}
