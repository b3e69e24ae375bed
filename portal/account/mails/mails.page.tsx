import type { OwnMails } from '../../../domain/delivery/subscriptions/own-mails.ts'
import { writtenAddress } from '../../../words/address.ts'
import { type Say, speaker } from '../../../words/catalogue.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Page, Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { mailsTexts } from './text.ts'

type Speaks = { say: Say<keyof (typeof mailsTexts)['en']> }

/** Every kind of mail: those with a switch, and those that always come. */
export function mailsPage({ updates, reports }: OwnMails, reader: Reader): Page {
  const say = speaker(mailsTexts, reader)
  const rows = reports.map(({ scheduleId, name, on }) => ({ action: `/account/mails/reports/${scheduleId}`, name, on }))
  return {
    title: say('title'),
    here: 'account',
    body: (
      <>
        <AccountCrumb reader={reader} />
        <div className="page-head">
          <h1>{say('title')}</h1>
        </div>
        <p>{say('lead', { email: writtenAddress(reader.actor?.email ?? '') })}</p>
        <h2 className="part">{say('chosen')}</h2>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say('mail')}</th>
              <th scope="col">{say('state')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            <Switch action="/account/mails/updates" name={say('updates')} on={updates} say={say} />
            {rows.map((row) => (
              <Switch key={row.action} {...row} name={say('report', { name: row.name })} say={say} />
            ))}
          </tbody>
        </table>
        <h2 className="part">{say('always')}</h2>
        <p>{say('alwaysText')}</p>
      </>
    ),
  }
}

function Switch({ action, name, on, say }: { action: string; name: string; on: boolean } & Speaks) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={say('state')}>{say(on ? 'on' : 'off')}</td>
      <td>
        <Form action={action}>
          <input type="hidden" name="on" value={String(!on)} />
          <button type="submit" className="second" aria-label={say(on ? 'turnOffOf' : 'turnOnOf', { name })}>
            {say(on ? 'turnOff' : 'turnOn')}
          </button>
        </Form>
      </td>
    </tr>
  )
}
