import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { isDelegate } from '../../domain/access/actor/actor.ts'
import { actForClient, stopActing } from '../../domain/partnerships/clients/acting.ts'
import { clientSorts, listClients } from '../../domain/partnerships/clients/list.ts'
import { findOpenedClient } from '../../domain/partnerships/clients/one.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { lineOrNothing } from '../../words/line.ts'
import { done, show } from '../answer.ts'
import { asking, askingEither } from '../asking.ts'
import { nothing, pageQuery, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { clientPage } from './client.page.tsx'
import { clientsPage } from './clients.page.tsx'

type Asked = Request<{ id: string }>

const clientQuery = pageQuery.extend({ q: lineOrNothing(200).optional(), sort: z.enum(clientSorts).optional() })

/** `GET /clients`: the organisations that somebody works for by access given to their own. */
export const showClients: RequestHandler = async (req, res) => {
  const query = parseQuery(clientQuery, req.query)
  show(req, res, await listClients(asking(req), query), clientsPage(query))
}

const count = pageQuery.shape.page
const thingsQuery = z.strictObject({ q: lineOrNothing(200).optional(), products: count, projects: count })

/** `GET /clients/:id`: one of them, with its products and its projects. */
export const showClient = async (req: Asked, res: Response) => {
  const query = parseQuery(thingsQuery, req.query)
  const found = await findOpenedClient(asking(req as Request), req.params.id, query)
  show(req as Request, res, found, clientPage(query))
}

/** Where one begins to work: at a product or project of the client. */
const beginning = z.strictObject({ product: z.uuid().optional(), project: z.uuid().optional() })

/** `POST /clients/:id/act`: to work in one of them, also straight from another. */
export const work = formHandler({
  schema: beginning,
  verb: (req: Asked) => actForClient(askingEither(req as Request), req.params.id, keyOf(req.sessionID)),
  next: (req, res, _, { product, project }) =>
    done(req, res, project ? `/projects/${project}` : product ? `/products/${product}` : '/projects', {
      clientId: req.params.id,
    }),
})

/** `POST /clients/stop`: to act for oneself again; for who does that already nothing changes. */
export const stop = formHandler({
  schema: nothing,
  verb: async (req) => {
    const actor = askingEither(req)
    if (isDelegate(actor)) await stopActing(actor, keyOf(req.sessionID))
    return isDelegate(actor)
  },
  next: (req, res, hasActed) => done(req, res, hasActed ? '/clients' : '/'),
})
