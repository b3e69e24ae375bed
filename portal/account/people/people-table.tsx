import type { ListedMember } from '../../../domain/people/colleagues/list.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Moment } from '../../parts/moment.tsx'
import type { Reader } from '../../reader.ts'
import { Acts } from './acts.tsx'
import { ProfileChoice } from './profile-choice.tsx'
import { peopleTexts } from './text.ts'

type Props = { people: ListedMember[]; here: string; reader: Reader }

/** People with their profile, when they were here last, and what can be done. `here` is where a button leads back to. */
export function PeopleTable({ people, here, reader }: Props) {
  const say = speaker(peopleTexts, reader)
  const label = speaker(labels, reader)
  return (
    <table className="list people">
      <thead>
        <tr>
          <th scope="col">{label('Person.name')}</th>
          <th scope="col">{label('Membership.profile')}</th>
          <th scope="col">{label('Membership.lastUsedAt')}</th>
          <th scope="col">{say('acts')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id} {...{ person, here, reader }} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ person, here, reader }: { person: ListedMember; here: string; reader: Reader }) {
  const say = speaker(peopleTexts, reader)
  const label = speaker(labels, reader)
  const { name, email, pictureId, jobRole, isSelf, isMachine, profile } = person
  const called = name ?? email ?? say('unnamed')
  return (
    <tr>
      <th scope="row">
        {pictureId && <img className="portrait small" src={`/people/pictures/${pictureId}`} alt="" loading="lazy" />}
        {called} {isSelf && <span className="quiet">({say('you')})</span>}
        {email && email !== called && <span className="below quiet">{writtenAddress(email)}</span>}
        {isMachine && <span className="below quiet">{say('machine')}</span>}
        {jobRole && <span className="below quiet">{jobRole}</span>}
      </th>
      <td className="profile" data-label={label('Membership.profile')}>
        {person.profiles.length > 0 ? (
          <ProfileChoice {...{ person, called, here, reader }} />
        ) : (
          label(`Profile.${profile}`)
        )}
      </td>
      <td data-label={label('Membership.lastUsedAt')}>
        <LastHere person={person} reader={reader} />
      </td>
      <td>
        <Acts {...{ person, called, here, say }} />
      </td>
    </tr>
  )
}

const marks = { invited: 'open', expired: 'late', disabled: 'blocked' } as const

function LastHere({ person, reader }: { person: ListedMember; reader: Reader }) {
  const say = speaker(peopleTexts, reader)
  const { standing, lastUsedAt, invitedAt, recoveredAt, isMachine } = person
  const at = invitedAt ?? lastUsedAt
  return (
    <>
      {standing !== 'here' && (
        <span className={`mark ${marks[standing]}`}>{say(recoveredAt ? 'recovered' : standing)}</span>
      )}
      <span className="below">
        {at ? <Moment at={at} reader={reader} /> : standing === 'here' && !isMachine && say('neverHere')}
      </span>
    </>
  )
}
