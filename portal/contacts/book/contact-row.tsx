import type { ReactNode } from 'react'
import type { ListedContact } from '../../../domain/people/contacts/list.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { ProfileChoice } from '../../account/people/profile-choice.tsx'
import type { Reader } from '../../reader.ts'
import { contactTexts } from '../text.ts'
import type { ContactColumn, ContactsProps } from './contacts-table.tsx'

type RowProps = Omit<ContactsProps, 'contacts'> & {
  contact: ListedContact
  shown: ContactColumn[]
  hasProfiles: boolean
}

/** Somebody of the address book, with the ways that are open to the reader. */
export function Row({ contact, here, shown, hasProfiles, reader }: RowProps) {
  const say = speaker(contactTexts, reader)
  const label = speaker(labels, reader)
  const { id, kind, name, email, isSelf, profile, profiles } = contact
  const called = name ?? email ?? say('unnamed')
  return (
    <tr>
      <th scope="row">
        {kind === 'contact' ? <a href={`/contacts/${id}`}>{called}</a> : called}{' '}
        {isSelf && <span className="quiet">({say('you')})</span>}
      </th>
      {shown.map((column) => (
        <td key={column} data-label={label(`Contact.${column}`)}>
          {cells[column](contact, reader)}
        </td>
      ))}
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

const cells: Record<ContactColumn, (contact: ListedContact, reader: Reader) => ReactNode> = {
  email: ({ email }) => email && writtenAddress(email),
  company: ({ kind, company }, reader) => {
    if (kind === 'colleague') return reader.actor?.organisation.name
    return kind === 'partner' ? speaker(contactTexts, reader)('memberOf', { organisation: company ?? '' }) : company
  },
  jobRole: ({ jobRole }) => jobRole,
  phone: ({ phone }) => phone,
}
