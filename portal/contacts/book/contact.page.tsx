import type { FoundContact } from '../../../domain/people/contacts/find.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { ContactsHead } from '../contacts-head.tsx'
import { contactTexts } from '../text.ts'

/** One contact, and what can be done with them. */
export const contactPage: View<FoundContact> = ({ contact, can }, reader) => {
  const say = speaker(contactTexts, reader)
  const label = speaker(labels, reader)
  const { id, name, email, note } = contact
  const told = (['phone', 'company', 'jobRole'] as const).filter((field) => contact[field])
  return {
    title: name,
    here: 'account',
    body: (
      <>
        <ContactsHead {...{ title: name, here: 'contacts', reader }} />
        <section className="detail">
          <dl className="facts">
            <div>
              <dt>{label('Contact.email')}</dt>
              <dd>
                <a href={`mailto:${email}`}>{writtenAddress(email)}</a>
              </dd>
            </div>
            {told.map((field) => (
              <div key={field}>
                <dt>{label(`Contact.${field}`)}</dt>
                <dd>{contact[field]}</dd>
              </div>
            ))}
          </dl>
          {note && <p className="told">{note}</p>}
          {can.update && (
            <p>
              <a className="button" href={`/contacts/${id}/changing`}>
                {say('change')}
              </a>
            </p>
          )}
          {can.delete && <Delete {...{ id, name, reader }} />}
        </section>
      </>
    ),
  }
}

/** Deleting takes a second press, which says what will be gone. */
function Delete({ id, name, reader }: { id: string; name: string; reader: Reader }) {
  const say = speaker(contactTexts, reader)
  return (
    <details className="delete">
      <summary aria-label={say('deleteOf', { name })}>{say('delete')}</summary>
      <Form action={`/contacts/${id}/deletion`}>
        <p>{say('deleteSure')}</p>
        <button type="submit" className="second">
          {say('deleteNow')}
        </button>
      </Form>
    </details>
  )
}
