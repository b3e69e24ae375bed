import type { OwnLeaving } from '../../../domain/people/members/leave.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { type FormState, formState, type Wrong } from '../../forms/state.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { Held, kindsHeld } from './held.tsx'
import { Successor } from './successor.tsx'
import { type LeavingSay, leavingTexts } from './text.ts'

type Data = OwnLeaving & {
  membershipId: string
  organisation: { id: string; name: string }
  memberships: number
}

/** What leaving one's organisation means, what is in one's name, and who takes that over; for its last billing administrator, what is
 *  needed first. */
export const ownLeavingPage =
  (wrong?: Wrong): View<Data> =>
  (data, reader) => {
    const say = speaker(leavingTexts, reader)
    const form = formState(wrong, reader, { form: 'successorId', successorId: 'successorId' })
    const { name } = data.organisation
    return {
      title: say('title', { name }),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <AccountCrumb reader={reader} />
          <h1>{say('title', { name })}</h1>
          {data.isLastBilling ? (
            <p className="lead">{say('last', { name })}</p>
          ) : (
            <>
              <p className="lead">{say(data.memberships > 1 ? 'lead' : 'leadOnly', { name })}</p>
              <p>{say('back', { name })}</p>
              <Leave {...data} {...{ form, say }} reader={reader} />
            </>
          )}
        </>
      ),
    }
  }

type LeaveProps = Data & { form: FormState; say: LeavingSay; reader: Reader }

function Leave({ membershipId, organisation, held, colleagues, form, say, reader }: LeaveProps) {
  const holds = kindsHeld(held).length > 0
  return (
    <>
      <Held own held={held} reader={reader} />
      {holds && colleagues.length === 0 && <p>{say('nobodyToSee', { name: organisation.name })}</p>}
      <Form className="fields" action="/account/leaving">
        <input type="hidden" name="membershipId" value={membershipId} />
        {holds && colleagues.length > 0 && <Successor own colleagues={colleagues} form={form} reader={reader} />}
        <div>
          <button type="submit">{say('leave', { name: organisation.name })}</button>
        </div>
      </Form>
    </>
  )
}
