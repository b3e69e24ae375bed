import type { AccessToEnd } from '../../../../domain/partnerships/access/giving/finish.ts'
import type { OneAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { Field } from '../../../parts/forms/field.tsx'
import { Form } from '../../../parts/forms/form.tsx'
import { addressWith } from '../../../parts/pages.tsx'
import type { Reader } from '../../../reader.ts'
import { accountTexts } from '../../text.ts'
import { calledIn } from './called.ts'
import { GivenCrumb } from './crumb.tsx'
import { givenTexts } from './text.ts'

/** What ends with an access, by name; and the button that ends it, for complete access with the password. */
export const endingAccessPage =
  (wrong?: Wrong): View<AccessToEnd> =>
  (toEnd, reader) => {
    const say = speaker(givenTexts, reader)
    const { access } = toEnd
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
          <Proof {...toEnd} problem={form.problem('current')} reader={reader} />
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

type Props = AccessToEnd & { problem: string | undefined; reader: Reader }

/** The button, with what has to be shown for it. */
function Proof({ access, email, needed, problem, reader }: Props) {
  const say = speaker(givenTexts, reader)
  const account = speaker(accountTexts, reader)
  if (needed === 'sign-in') {
    const again = { problems: { form: 'sign-in-again' } }
    const to = `/account/partners/access/${access.id}/ending`
    return (
      <>
        <p>{formState(again, reader, {}).problem('form')}</p>
        <p>
          <a className="button" href={addressWith('/sign-in/link', { to })}>
            {account('endAgain')}
          </a>
        </p>
      </>
    )
  }
  const isAll = access.reach === 'complete'
  return (
    <Form className="fields">
      {isAll && <p>{say(needed === 'password' ? 'endPassword' : 'endRecent')}</p>}
      {needed === 'password' && <input type="hidden" autoComplete="username" value={email} />}
      {needed === 'password' && (
        <Field
          {...{ label: account('current'), name: 'current', type: 'password', required: true }}
          {...{ autoComplete: 'current-password', problem }}
        />
      )}
      <div>
        <button type="submit">{say('end')}</button>
      </div>
    </Form>
  )
}
