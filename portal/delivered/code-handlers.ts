import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { CodeNeeded, enterCode, requestCode } from '../../domain/reports/delivered/code.ts'
import { findDelivered } from '../../domain/reports/delivered/page.ts'
import { done, show } from '../answer.ts'
import { nothing } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { apartReader } from '../reader.ts'
import { codeForm } from '../session/form.ts'
import { codePage } from './code.page.tsx'
import { orClosed } from './handlers.ts'
import { keep, keptOf } from './opened.ts'

type Link = { value: string }

/** `POST /delivered/:value/code`: has a code mailed to the address of the delivery. */
export const sendCode: RequestHandler<Link> = (req, res) => orClosed(req as Request, res, () => send(req, res))

/** `POST /delivered/:value/opening`: shows the report to who types the code that was mailed. */
export const openByCode: RequestHandler<Link> = (req, res) => orClosed(req as Request, res, () => open(req, res))

/** Shows in place of a sensitive report where its code is asked for and typed. */
export function showLocked(req: Request, res: Response, { reader }: CodeNeeded, value: string, wrong?: Wrong): void {
  // Browsers say of a form whose page tells no referrer that it came from nowhere; this one is told to no other site either.
  res.set('Referrer-Policy', 'same-origin')
  const asked = keptOf(req, 'asked', value) !== undefined
  if (req.params.format) res.status(401)
  show(req, res, { asked }, codePage(`/delivered/${value}`, wrong), apartReader(req, reader))
}

const send = formHandler({
  schema: nothing,
  verb: (req: Request<Link>) => requestCode(req.params.value),
  next: (req, res, mark) => {
    keep(res, 'asked', req.params.value, mark)
    done(req as Request, res, `/delivered/${req.params.value}`)
  },
})

const open = formHandler({
  schema: z.strictObject({ code: codeForm.shape.code }),
  verb: (req: Request<Link>, { code }) => {
    const { value } = req.params
    return enterCode(value, keptOf(req, 'asked', value) ?? '', code)
  },
  page: async (req, res, wrong) => {
    const { value } = req.params
    const needed = await findDelivered(value, { counted: false, opened: undefined }).catch((error: unknown) => error)
    if (!(needed instanceof CodeNeeded)) throw needed
    showLocked(req as Request, res, needed, value, wrong)
  },
  next: (req, res, opened) => {
    const { value } = req.params
    keep(res, 'opened', value, opened)
    done(req as Request, res, `/delivered/${value}`)
  },
})
