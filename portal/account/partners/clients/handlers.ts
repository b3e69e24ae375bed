import type { Request, RequestHandler, Response } from 'express'
import { acceptAccess, refuseAccess } from '../../../../domain/partnerships/access/answering/answer.ts'
import { findClient, listReceivedAccess } from '../../../../domain/partnerships/access/answering/clients.ts'
import { endClientAccess, findClientToEnd } from '../../../../domain/partnerships/access/answering/end.ts'
import {
  findClientToReduce,
  giveBackPart,
  partGivenBack,
} from '../../../../domain/partnerships/access/answering/give-back.ts'
import { nameForClient } from '../../../../domain/partnerships/access/answering/name.ts'
import { whoWorks } from '../../../../domain/partnerships/access/answering/people.ts'
import { keyOf } from '../../../../domain/people/sign-in/sessions.ts'
import { callerOf } from '../../../../doors/browser.ts'
import { done, show } from '../../../answer.ts'
import { asking } from '../../../asking.ts'
import { nothing, pageQuery, parseQuery } from '../../../forms/form.ts'
import { formHandler } from '../../../forms/handler.ts'
import { onceOf } from '../../../forms/once.ts'
import type { Wrong } from '../../../forms/state.ts'
import { endingForm } from '../../form.ts'
import { clientPage } from './client.page.tsx'
import { clientsPage } from './clients.page.tsx'
import { endingClientPage } from './ending.page.tsx'
import { givingBackPage } from './giving-back.page.tsx'
import { refusingPage } from './refusing.page.tsx'

type Asked = Request<{ id: string }>

const list = '/account/partners/clients'
const at = ({ params: { id } }: Asked) => `${list}/${id}`

/** `GET /account/partners/clients` */
export const showClients: RequestHandler = async (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await listReceivedAccess(asking(req), page), clientsPage)
}

/** `GET /account/partners/clients/:id` */
export const showClient = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** `POST /account/partners/clients/:id/acceptance`: accepts an offer, and says who works there. */
export const accept = formHandler({
  schema: whoWorks,
  verb: (req: Asked, input) => acceptAccess(asking(req as Request), req.params.id, input),
  page: showWith,
  next: (req, res) => done(req as Request, res, at(req), {}, { what: 'clientAccepted' }),
})

/** `GET /account/partners/clients/:id/refusal`: what is refused. Of what is answered already, how it stands. */
export const showRefusing = async (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  const client = await findClient(asking(req as Request), req.params.id)
  show(req as Request, res, client, client.state === 'pending' ? refusingPage : clientPage())
}

/** `POST /account/partners/clients/:id/refusal` */
export const refuse = formHandler({
  schema: nothing,
  verb: (req: Asked) => refuseAccess(asking(req as Request), req.params.id),
  next: (req, res) => done(req as Request, res, list, {}, { what: 'clientRefused' }),
})

/** `POST /account/partners/clients/:id/people`: says who works there from now on. */
export const name = formHandler({
  schema: whoWorks,
  verb: (req: Asked, input) => nameForClient(asking(req as Request), req.params.id, input),
  page: showWith,
  next: (req, res) => done(req as Request, res, at(req), {}, { what: 'clientPeople' }),
})

/** `GET /account/partners/clients/:id/giving-back`: what can be given back of the access. */
export const showGivingBack = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showGivingBackWith(req, res)
}

/** `POST /account/partners/clients/:id/giving-back`: gives back a part of it. */
export const giveBack = formHandler({
  schema: partGivenBack,
  verb: (req: Asked, input) => giveBackPart(asking(req as Request), req.params.id, input, onceOf(req as Request)),
  page: showGivingBackWith,
  next: (req, res) => done(req as Request, res, at(req), {}, { what: 'clientGivenBack' }),
})

/** `GET /account/partners/clients/:id/ending`: what ends with the access, and what it asks for. */
export const showEnding = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showEndingWith(req, res)
}

/** `POST /account/partners/clients/:id/ending` */
export const end = formHandler({
  schema: endingForm,
  verb: (req: Asked, { current }) =>
    endClientAccess(asking(req as Request), req.params.id, {
      ...callerOf(req as Request),
      current,
      session: keyOf(req.sessionID),
    }),
  page: showEndingWith,
  next: (req, res) => done(req as Request, res, list, {}, { what: 'clientEnded' }),
})

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  show(req as Request, res, await findClient(asking(req as Request), req.params.id), clientPage(wrong))
}

async function showGivingBackWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const found = await findClientToReduce(asking(req as Request), req.params.id)
  show(req as Request, res, found, givingBackPage(wrong))
}

async function showEndingWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const actor = asking(req as Request)
  const found = await findClientToEnd(actor, req.params.id, keyOf(req.sessionID))
  show(req as Request, res, { ...found, email: actor.email }, endingClientPage(wrong))
}
