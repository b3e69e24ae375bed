import express, { type RequestHandler, Router } from 'express'
import { addresses } from '../addresses.ts'

const usual = '100kb'

/** Forms that name as many people of an organisation as it has: five thousand ids and what is around them. */
const naming = addresses('/account/partners/clients/:id/people', '/account/partners/clients/:id/acceptance')
const most = { limit: '300kb', parameterLimit: 5_100 }

const parsers = ({ limit, parameterLimit }: { limit: string; parameterLimit?: number }) =>
  Router().use(
    express.json({ limit }),
    express.urlencoded({ limit, extended: false, ...(parameterLimit && { parameterLimit }) }),
  )
const [readUsual, readNaming] = [parsers({ limit: usual }), parsers(most)]

/** Reads the body of a request, a form or JSON, of 100 kB at most and a thousand fields; more where a form names people. Fails with 413 for more. */
export const readBody: RequestHandler = (req, res, next) =>
  (naming.test(req.path) ? readNaming : readUsual)(req, res, next)
