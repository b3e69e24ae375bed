import type { FoundContact } from '../../../domain/people/contacts/find.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { ContactsHead } from '../contacts-head.tsx'
import { contactTexts } from '../text.ts'

const ids = { name: 'name', email: 'email', phone: 'phone', company: 'company', jobRole: 'jobRole', note: 'note' }
const types = { email: 'email', phone: 'tel' } as Record<string, string>

/** The form of a new contact, or of one that is changed. */
export const contactFormPage =
  (wrong?: Wrong): View<Partial<FoundContact>> =>
  ({ contact }, reader) => {
    const say = speaker(contactTexts, reader)
    const label = speaker(labels, reader)
    const { problem, sent, summary } = formState(wrong, reader, { form: 'name', ...ids })
    const title = say(contact ? 'change' : 'new')
    const value = (name: keyof typeof ids) => sent(name) ?? contact?.[name] ?? ''
    const hintOf = (name: string) => (name === 'phone' ? { hint: say('phoneHint') } : {})
    return {
      title,
      here: 'account',
      narrow: true,
      problems: summary,
      body: (
        <>
          <ContactsHead {...{ title, here: 'contacts', reader }} />
          <Form className="fields" action={contact ? `/contacts/${contact.id}` : '/contacts'}>
            {contact ? <input type="hidden" name="readAt" value={contact.updatedAt.toISOString()} /> : <OnceKey />}
            {(['name', 'email', 'phone', 'company', 'jobRole'] as const).map((name) => (
              <Field
                key={name}
                {...{ name, label: label(`Contact.${name}`), problem: problem(name), ...hintOf(name) }}
                {...{ type: types[name] ?? 'text', defaultValue: value(name) }}
              />
            ))}
            <Field label={label('Contact.note')} name="note" problem={problem('note')}>
              <textarea {...fieldProps('note', { problem: problem('note') })} rows={4} defaultValue={value('note')} />
            </Field>
            <div>
              <button type="submit">{say('save')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
