import type { ListedContact } from '../../../domain/people/contacts/list.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { ProfileChoice } from '../../account/people/profile-choice.tsx'
import { contactTexts } from '../text.ts'
import type { ContactsProps } from './contacts-table.tsx'

/** Somebody of the address book, with the ways that are open to the reader. */
export function Row({
  contact,
  here,
  hasProfiles,
  reader,
}: Omit<ContactsProps, 'contacts'> & { contact: ListedContact; hasProfiles: boolean }) {
  const say = speaker(contactTexts, reader)
  const label = speaker(labels, reader)
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
        {kind === 'colleague' && reader.actor?.organisation.name}
        {kind === 'partner' && say('memberOf', { organisation: company ?? '' })}
        {kind === 'contact' && company}
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
