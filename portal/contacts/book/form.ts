import { z } from 'zod'
import { contactEntry } from '../../../domain/people/contacts/entry.ts'
import { contactKinds } from '../../../domain/people/contacts/list.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { plainMoment } from '../../../words/plain.ts'
import { pageQuery } from '../../forms/form.ts'

/** What the address book can be asked for. */
export const contactsQuery = pageQuery.extend({
  q: lineOrNothing(200).optional(),
  kind: z.enum(contactKinds).optional(),
})
export type ContactsAsked = z.output<typeof contactsQuery>

/** A contact that is changed, with when it was read. */
export const contactChange = contactEntry.extend({ readAt: plainMoment })
