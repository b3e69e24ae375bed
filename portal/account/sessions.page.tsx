import type { OpenSession } from '../../domain/people/sign-in/sessions.ts'
import { type Say, speaker } from '../../words/catalogue.ts'
import { deviceOf } from '../../words/device.ts'
import { Form } from '../parts/forms/form.tsx'
import { Table } from '../parts/table.tsx'
import type { Page, Reader } from '../reader.ts'
import { AccountCrumb } from './crumb.tsx'
import { accountTexts } from './text.ts'

type Row = OpenSession & { isHere: boolean }
type Speaks = { say: Say<keyof (typeof accountTexts)['en']>; reader: Reader }

/** Where one is signed in, each with a way out, and the way out of all. */
export function sessionsPage({ sessions }: { sessions: Row[] }, reader: Reader): Page {
  const say = speaker(accountTexts, reader)
  return {
    title: say('sessionsTitle'),
    here: 'account',
    body: (
      <>
        <AccountCrumb reader={reader} />
        <div className="page-head">
          <h1>{say('sessionsTitle')}</h1>
        </div>
        <Table heads={[say('device'), say('address'), say('since'), say('seen')]} acts={say('end')}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} say={say} reader={reader} />
          ))}
        </Table>
        <div className="everywhere">
          <p className="quiet" id="everywhere">
            {say('endAllHint')}
          </p>
          <a className="button" href="/account/sessions/ending" aria-describedby="everywhere">
            {say('endAll')}
          </a>
        </div>
      </>
    ),
  }
}

function SessionRow({ session, say, reader: { locale, formats } }: { session: Row } & Speaks) {
  const device = deviceOf(session.userAgent, locale)
  return (
    <tr>
      <th scope="row">
        {device} {session.isHere && <span className="quiet">({say('here')})</span>}
      </th>
      <td data-label={say('address')}>{session.address}</td>
      <td data-label={say('since')}>{formats.moment(session.createdAt)}</td>
      <td data-label={say('seen')}>{formats.ago(session.seenAt)}</td>
      <td>
        {session.isHere ? (
          <Form action="/sign-out">
            <button type="submit" className="plain" aria-label={say('endOf', { device })}>
              {say('end')}
            </button>
          </Form>
        ) : (
          <a href={`/account/sessions/${session.id}/ending`} aria-label={say('endOf', { device })}>
            {say('end')}
          </a>
        )}
      </td>
    </tr>
  )
}
