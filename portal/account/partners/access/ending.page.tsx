import type { AccessToEnd } from '../../../../domain/partnerships/access/giving/finish.ts'
import type { OneAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import type { Reader } from '../../../reader.ts'
import { ProofForm } from '../../proof/proof-form.tsx'
import { calledIn } from './called.ts'
import { GivenCrumb } from './crumb.tsx'
import { givenTexts } from './text.ts'

/** What ends with an access, by name; and the button that ends it, for complete access with the password. */
export const endingAccessPage =
  (wrong?: Wrong): View<AccessToEnd> =>
  ({ access, email, needed }, reader) => {
    const say = speaker(givenTexts, reader)
    const { people } = access
    const whom = calledIn(access, reader)
    const title = say('endTitle', { whom })
    const form = formState(wrong, reader, { form: 'current', current: 'current' })
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <GivenCrumb reader={reader} />
          <h1>{title}</h1>
          <p className="lead">{say('endLead', { whom })}</p>
          <ul>
            {fallingAway(access, reader).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {people?.all && <p>{say('endPeopleAll', { whom })}</p>}
          {people && people.names.length > 0 && <p>{say('endPeople', { names: people.names.join(', ') })}</p>}
          <p>{say('endStays', { whom, host: reader.host?.name ?? '' })}</p>
          <ProofForm
            {...{ needed: access.reach === 'complete' ? needed : null, email, reader, why: say('endPassword') }}
            {...{
              to: `/account/partners/access/${access.id}/ending`,
              button: say('end'),
              problem: form.problem('current'),
            }}
          />
        </>
      ),
    }
  }

function fallingAway({ reach, wallet, products, unseen }: OneAccess, reader: Reader): string[] {
  const say = speaker(givenTexts, reader)
  const organisation = reader.actor?.organisation.name ?? ''
  if (reach === 'complete')
    return [say('endEverything', { organisation }), ...(wallet ? [say('endWallet', { organisation })] : [])]
  return [...products.map(({ name }) => name), ...(unseen > 0 ? [say('unseen', { count: unseen })] : [])]
}
