import type { Described } from '../../domain/delivery/subscriptions/subscriptions.ts'
import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { mailsTexts } from '../account/mails/text.ts'
import { focusFirst } from '../parts/forms/focus-first.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { subscriptionTexts } from './text.ts'

/** One button that ends certain mails; or that they have ended, and for a report one button that begins it again. */
export function subscriptionPage({ kind, group, name, email, ended, others }: Described, reader: Reader): Page {
  const say = speaker(subscriptionTexts, reader)
  const title = say(ended ? 'ended' : 'end')
  const about = aboutOf({ kind, group, name })
  const what = group && speaker(mailsTexts, reader)(`group-${group}`)
  const told = { name, what, email: writtenAddress(email) }
  return {
    title,
    narrow: true,
    body: (
      <>
        <h1 {...(ended && focusFirst)}>{title}</h1>
        <p className="lead">{say(ended ? `ended-${about}` : `end-${about}`, told)}</p>
        {ended && <p>{say(kind === 'schedule' ? 'again-schedule' : 'again-mails')}</p>}
        {ended && kind === 'schedule' && (
          <Form>
            <input type="hidden" name="again" value="yes" />
            <button type="submit" className="second">
              {say('begin')}
            </button>
          </Form>
        )}
        {!ended && (
          <Form>
            <button type="submit">{say('stop')}</button>
          </Form>
        )}
        {others && (
          <Form>
            <p>{say('end-all', told)}</p>
            <input type="hidden" name="all" value="yes" />
            <button type="submit" className="second">
              {say('stop-all')}
            </button>
          </Form>
        )}
      </>
    ),
  }
}

function aboutOf({ kind, group, name }: Pick<Described, 'kind' | 'group' | 'name'>) {
  if (kind === 'schedule') return name === null ? 'report' : 'schedule'
  return group === 'updates' ? 'updates' : 'mails'
}
