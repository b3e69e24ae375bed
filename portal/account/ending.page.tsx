import type { Needed } from '../../domain/people/passwords/proof.ts'
import type { OpenSession } from '../../domain/people/sign-in/sessions.ts'
import { speaker } from '../../words/catalogue.ts'
import { deviceOf } from '../../words/device.ts'
import { formState, type Wrong } from '../forms/state.ts'
import type { Page, Reader } from '../reader.ts'
import { AccountCrumb } from './crumb.tsx'
import { ProofForm } from './proof/proof-form.tsx'
import { accountTexts } from './text.ts'

type Data = { email: string; session: OpenSession | null; needed: Needed }

/** One device to be signed out, or (null) all of them: the password, or the way to sign in again for somebody without one. */
export const endingPage =
  (wrong?: Wrong) =>
  ({ email, session, needed }: Data, reader: Reader): Page => {
    const say = speaker(accountTexts, reader)
    const { problem, summary } = formState(wrong, reader, { form: 'current', current: 'current' })
    const title = session ? say('endOf', { device: deviceOf(session.userAgent, reader.locale) }) : say('endAll')
    return {
      title,
      here: 'account',
      narrow: true,
      problems: summary,
      body: (
        <>
          <AccountCrumb reader={reader} />
          <h1>{title}</h1>
          {!session && <p className="lead">{say('endAllHint')}</p>}
          <ProofForm
            {...{ needed, email, reader, why: say('endLead'), to: '/account/sessions', button: title }}
            problem={problem('current')}
          />
        </>
      ),
    }
  }
