import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { focusFirst } from '../../parts/forms/focus-first.ts'
import { Form } from '../../parts/forms/form.tsx'
import { addressesTexts } from './text.ts'

type Texts = keyof (typeof addressesTexts)['en']

/** A link's page: what pressing its one button does. It posts to the address of the link itself. */
function pageBefore(title: Texts, lead: Texts): View<{ email: string }> {
  return ({ email: kept }, reader) => {
    const say = speaker(addressesTexts, reader)
    return {
      title: say(title),
      narrow: true,
      body: (
        <>
          <h1>{say(title)}</h1>
          <p className="lead">{say(lead, { email: writtenAddress(kept) })}</p>
          <Form>
            <button type="submit">{say(title)}</button>
          </Form>
        </>
      ),
    }
  }
}

/** The page after it: what was done, and what comes next. */
function pageAfter(title: Texts, lead: Texts, more?: Texts): View<{ email: string }> {
  return ({ email: kept }, reader) => {
    const say = speaker(addressesTexts, reader)
    return {
      title: say(title),
      narrow: true,
      body: (
        <>
          <h1 {...focusFirst}>{say(title)}</h1>
          <p className="lead">{say(lead, { email: writtenAddress(kept) })}</p>
          {more && <p>{say(more)}</p>}
          <p>
            <a className="button" href="/sign-in">
              {say('signIn')}
            </a>
          </p>
        </>
      ),
    }
  }
}

/** A new address, before its button is pressed, and after. */
export const confirmPage = pageBefore('confirmTitle', 'confirmLead')
export const confirmedPage = pageAfter('confirmedTitle', 'confirmedLead')

/** A former address, before its button is pressed, and after. */
export const undoPage = pageBefore('undoTitle', 'undoLead')
export const undonePage = pageAfter('undoneTitle', 'undoneLead', 'undoneNext')
