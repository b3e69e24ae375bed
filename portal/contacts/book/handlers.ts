import type { Request, RequestHandler, Response } from 'express'
import { deleteContact } from '../../../domain/people/contacts/delete.ts'
import { contactEntry } from '../../../domain/people/contacts/entry.ts'
import { type FoundContact, findContact, findContactToChange } from '../../../domain/people/contacts/find.ts'
import { type ContactsPage, listContacts } from '../../../domain/people/contacts/list.ts'
import { changeContact, createContact, mayCreateContact } from '../../../domain/people/contacts/write.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { contactPage } from './contact.page.tsx'
import { contactsPage } from './contacts.page.tsx'
import { contactFormPage } from './form.page.tsx'
import { contactChange, contactsQuery } from './form.ts'

type Asked = Request<{ id: string }>

/** `GET /contacts` */
export const contacts: RequestHandler = async (req, res) => {
  const query = parseQuery(contactsQuery, req.query)
  show<ContactsPage>(req, res, await listContacts(asking(req), query), contactsPage(query))
}

/** `GET /contacts/new` */
export const newContact: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  showNew(req, res)
}

/** `POST /contacts` */
export const create = formHandler({
  schema: contactEntry,
  verb: (req, input) => createContact(asking(req), input, onceOf(req)),
  page: showNew,
  next: (req, res, id) => done(req, res, `/contacts/${id}`, { id }, { what: 'accountSaved' }),
})

/** `GET /contacts/:id` */
export async function contact(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show<FoundContact>(req as Request, res, await findContact(asking(req as Request), req.params.id), contactPage)
}

/** `GET /contacts/:id/changing` */
export async function changing(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  await showChanging(req, res)
}

/** `POST /contacts/:id` */
export const change = formHandler({
  schema: contactChange,
  verb: (req: Asked, { readAt, ...entry }) => changeContact(asking(req as Request), req.params.id, entry, readAt),
  page: showChanging,
  next: (req, res) => done(req as Request, res, `/contacts/${req.params.id}`, {}, { what: 'accountSaved' }),
})

/** `DELETE /contacts/:id`, and as a form does it `POST /contacts/:id/deletion` */
export const remove = formHandler({
  schema: nothing,
  verb: (req: Asked) => deleteContact(asking(req as Request), req.params.id),
  next: (req, res) => done(req as Request, res, '/contacts', {}, { what: 'contactDeleted' }),
})

function showNew(req: Request, res: Response, wrong?: Wrong): void {
  mayCreateContact(asking(req))
  show(req, res, {}, contactFormPage(wrong))
}

async function showChanging(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const found = await findContactToChange(asking(req as Request), req.params.id)
  show<Partial<FoundContact>>(req as Request, res, found, contactFormPage(wrong))
}
