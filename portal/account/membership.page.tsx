import type { OwnMembership } from '../../domain/people/sign-in/switch.ts'
import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { AccountCrumb } from './crumb.tsx'
import { accountTexts } from './text.ts'

/** One button for each organisation one may act for. */
export function membershipPage(
  { membershipId, memberships }: { membershipId: string; memberships: OwnMembership[] },
  reader: Reader,
): Page {
  const say = speaker(accountTexts, reader)
  return {
    title: say('membershipTitle'),
    here: 'account',
    narrow: true,
    body: (
      <>
        <AccountCrumb reader={reader} />
        <h1>{say('membershipTitle')}</h1>
        <p className="lead">{say('membershipLead')}</p>
        {memberships.map(({ id, organisation: { name } }) =>
          id === membershipId ? (
            <p key={id}>{say('actingNow', { organisation: name })}</p>
          ) : (
            <Form key={id} action="/account/membership">
              <input type="hidden" name="membershipId" value={id} />
              <button type="submit" className="second">
                {say('actFor', { organisation: name })}
              </button>
            </Form>
          ),
        )}
      </>
    ),
  }
}
