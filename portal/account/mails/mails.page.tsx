import { Fragment } from 'react'
import { steadyMails } from '../../../domain/delivery/subscriptions/groups.ts'
import type { OwnMails } from '../../../domain/delivery/subscriptions/own-mails.ts'
import { writtenAddress } from '../../../words/address.ts'
import { type Say, speaker } from '../../../words/catalogue.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Page, Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { mailsTexts } from './text.ts'

type Speaks = { say: Say<keyof (typeof mailsTexts)['en']> }

/** Every kind of mail: those with a switch, and those that always come. */
export function mailsPage({ groups, reports }: OwnMails, reader: Reader): Page {
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
            {groups.map(({ group, on }) => (
              <Switch
                key={group}
                action={`/account/mails/${group}`}
                name={say(`group-${group}`)}
                about={say(`about-${group}`)}
                {...{ on, say }}
              />
            ))}
            {rows.map((row) => (
              <Switch key={row.action} {...row} name={say('report', { name: row.name })} say={say} />
            ))}
          </tbody>
        </table>
        <h2 className="part">{say('always')}</h2>
        <dl>
          {steadyMails.map((kind) => (
            <Fragment key={kind}>
              <dt>{say(`always-${kind}`)}</dt>
              <dd>{say(`why-${kind}`)}</dd>
            </Fragment>
          ))}
        </dl>
      </>
    ),
  }
}

type SwitchProps = { action: string; name: string; about?: string; on: boolean } & Speaks

function Switch({ action, name, about, on, say }: SwitchProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {about && <p className="quiet">{about}</p>}
      </th>
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
