import type { ListedContact } from '../../../domain/people/contacts/list.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { ProfileChoice } from '../../account/people/profile-choice.tsx'
import type { Reader } from '../../reader.ts'
import { contactTexts } from '../text.ts'

type Props = { contacts: ListedContact[]; here: string; reader: Reader }

/** Contacts with company and telephone; colleagues with their profile, for who is told it. `here` is where a choice leads back to. */
export function ContactsTable({ contacts, here, reader }: Props) {
  const label = speaker(labels, reader.locale)
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

function Row({
  contact,
  here,
  hasProfiles,
  reader,
}: Omit<Props, 'contacts'> & { contact: ListedContact; hasProfiles: boolean }) {
  const say = speaker(contactTexts, reader.locale)
  const label = speaker(labels, reader.locale)
  const { id, kind, name, email, company, jobRole, phone, isSelf, profile, profiles } = contact
  const called = name ?? email ?? say('unnamed')
  return (
    <tr>
      <th scope="row">
        {kind === 'contact' ? <a href={`/contacts/${id}`}>{called}</a> : called}{' '}
        {isSelf && <span className="quiet">({say('you')})</span>}
        {email && email !== called && <span className="below quiet">{writtenAddress(email)}</span>}
      </th>
      <td data-label={label('Contact.company')}>
        {kind === 'colleague' ? reader.actor?.organisation.name : company}
        {jobRole && <span className="below quiet">{jobRole}</span>}
      </td>
      <td data-label={label('Contact.phone')}>{phone}</td>
      {hasProfiles && (
        <td className="profile" data-label={label('Membership.profile')}>
          {profile && profiles.length > 0 && (
            <ProfileChoice {...{ person: { id, profile, profiles }, called, here, reader }} />
          )}
          {profile && profiles.length === 0 && label(`Profile.${profile}`)}
        </td>
      )}
    </tr>
  )
}
