import { contact, findContact } from '../../domain/organisations/contact.ts'
import { setContact } from '../../domain/organisations/set-contact.ts'
import { fieldsFor } from './fields.ts'
import { verb } from './verb.ts'

/** Sets whom customers and partners turn to. */
export const settingContact = verb({
  name: 'set-contact',
  on: 'row',
  may: 'update',
  icon: 'Phone',
  fits: ({ isHost }) => Boolean(isHost),
  schema: contact,
  form: async (actor, id) => {
    const { say, field } = fieldsFor(actor)
    const { name, email, phone } = await findContact(actor, id)
    const fields = [
      field('text', 'name', { label: 'contact-name', value: name }),
      field('email', 'email', { label: 'Organisation.contactEmail', value: email }),
      field('text', 'phone', { label: 'Organisation.contactPhone', value: phone }),
    ]
    return { text: say('set-contact-text'), button: say('set-contact-button'), fields }
  },
  call: async (actor, input, id) => {
    await setContact(actor, id, input)
    return { message: 'contact-set', to: { subject: 'Organisation', id } }
  },
})
