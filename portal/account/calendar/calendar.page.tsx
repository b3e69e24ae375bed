import type { OwnCalendar } from '../../../domain/calendar/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { calendarTexts } from './text.ts'

/** The address of the reader's calendar, and the ways to make another one and to end it. */
export const calendarPage: View<{ calendar: OwnCalendar | null }> = ({ calendar }, reader) => {
  const say = speaker(calendarTexts, reader)
  return {
    title: say('title'),
    here: 'account',
    narrow: true,
    body: (
      <>
        <AccountCrumb reader={reader} />
        <h1>{say('title')}</h1>
        <p className="lead">{say('lead', { organisation: reader.actor?.organisation.name })}</p>
        {calendar ? (
          <Address calendar={calendar} reader={reader} />
        ) : (
          <Form>
            <button type="submit">{say('make')}</button>
          </Form>
        )}
      </>
    ),
  }
}

function Address({ calendar: { address, createdAt, usedAt }, reader }: { calendar: OwnCalendar; reader: Reader }) {
  const say = speaker(calendarTexts, reader)
  const { formats } = reader
  return (
    <>
      <Field label={say('address')} name="address" hint={say('addressHint')}>
        <input {...fieldProps('address', { hint: 'address' })} className="code" readOnly value={address} />
      </Field>
      <p>
        <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
          {say('open')}
        </a>
      </p>
      <p className="quiet">
        {say('made', { at: formats.moment(createdAt) })}{' '}
        {usedAt ? say('used', { ago: formats.ago(usedAt) }) : say('unused')}
      </p>
      <h2>{say('renewTitle')}</h2>
      <p>{say('renewLead')}</p>
      <div className="everywhere">
        <Form action="/account/calendar">
          <button type="submit" className="second">
            {say('renew')}
          </button>
        </Form>
        <Form action="/account/calendar/ending">
          <button type="submit" className="second">
            {say('end')}
          </button>
        </Form>
      </div>
    </>
  )
}
