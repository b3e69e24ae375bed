import { z } from 'zod'
import { changeSomeOfContact } from '../../../domain/people/contacts/change-some.ts'
import { deleteContact } from '../../../domain/people/contacts/delete.ts'
import { contactEntry } from '../../../domain/people/contacts/entry.ts'
import { createContact } from '../../../domain/people/contacts/write.ts'
import { toldThing } from '../../../domain/told/things.ts'
import { lineOrNothing, prose } from '../../../words/line.ts'
import { refTo } from '../described/schemas.ts'
import { byContacts } from './by-contacts.ts'
import { changedAsRead } from './changed.ts'
import { made } from './made.ts'
import type { Operation } from './operation.ts'

const thing = toldThing('Contact')
const short = lineOrNothing(200).nullable().optional()
const { name, email } = contactEntry.shape
const newContact = z.strictObject({
  name,
  email,
  phone: short,
  company: short,
  jobRole: short,
  note: prose(2000).nullable().optional(),
})
const contactChange = newContact.extend({ name: name.optional(), email: email.optional() })

const common: Pick<Operation, 'scope' | 'thing'> = { scope: 'people:write', thing }

/** Contacts of one's own organisation, as its address book has them. */
export const contactOperations: Operation[] = [
  {
    ...{ ...common, name: 'createContact', method: 'post', path: '/contacts' },
    summary: 'Writes somebody into the address book of one’s own organisation',
    body: newContact,
    takes: ['key'],
    answers: { status: 201, schema: refTo('Contact'), told: 'The contact' },
    refuses: [400, 404, 413, 415, 422],
    run: async ({ actor, req, body, once }) =>
      made(actor, thing, await createContact(byContacts(req), entryOf(body), once)),
  },
  {
    ...{ ...common, name: 'changeContact', method: 'patch', path: '/contacts/{id}' },
    summary: 'Changes a contact; what is not given stays as it is',
    body: contactChange,
    takes: ['match'],
    answers: { status: 200, schema: refTo('Contact'), told: 'The contact, as it is now' },
    refuses: [400, 404, 412, 413, 415],
    run: (asked) =>
      changedAsRead(asked, thing, async () => {
        const some = Object.entries(asked.body).map(([column, value]) => [column, value || null])
        await changeSomeOfContact(byContacts(asked.req), asked.id, Object.fromEntries(some))
      }),
  },
  {
    ...{ ...common, name: 'deleteContact', method: 'delete', path: '/contacts/{id}' },
    summary: 'Takes a contact out of the address book',
    answers: { status: 204, schema: null, told: 'It is deleted' },
    refuses: [400, 404],
    run: async ({ req, id }) => {
      await deleteContact(byContacts(req), id)
      return { status: 204 }
    },
  },
]

/** What is null or not given is as left empty. */
function entryOf(body: Record<string, unknown>) {
  return contactEntry.parse(Object.fromEntries(Object.entries(body).filter(([, value]) => value != null)))
}
