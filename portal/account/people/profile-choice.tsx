import type { ListedMember } from '../../../domain/people/colleagues/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { peopleTexts } from './text.ts'

type Props = { person: Pick<ListedMember, 'id' | 'profile' | 'profiles'>; called: string; here: string; reader: Reader }

/** The profile of somebody as a choice: saved as it is chosen (portal/client/filters.ts), or by its button. */
export function ProfileChoice({ person: { id, profile, profiles }, called, here, reader }: Props) {
  const say = speaker(peopleTexts, reader)
  const label = speaker(labels, reader)
  return (
    <Form className="choosing" action={`/account/people/${id}/profile`} data-at-once>
      <input type="hidden" name="to" value={here} />
      <select name="profile" aria-label={say('profileOf', { name: called })} defaultValue={profile}>
        {profiles.map((one) => (
          <option key={one} value={one}>
            {label(`Profile.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="second">
        {say('give')}
      </button>
    </Form>
  )
}
