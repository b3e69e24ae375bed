import type { Request, Response } from 'express'
import { z } from 'zod'
import {
  changeDecision,
  changeDecisionForm,
  createDecision,
  findDecision,
  listDecisions,
  newDecisionForm,
} from '../../../domain/projects/sections/decisions.ts'
import { line, prose } from '../../../words/line.ts'
import { plainDay, plainMoment } from '../../../words/plain.ts'
import { done, show } from '../../answer.ts'
import { askingEither } from '../../asking.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import { decisionFormPage, decisionPage, decisionsPage } from './decisions.page.tsx'

type Asked = Request<{ id: string }>

const schema = z.strictObject({
  title: line(200),
  decidedOn: plainDay,
  decidedById: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable()).optional(),
  text: prose(10_000),
  internalNote: prose(10_000).optional(),
})

/** `GET /projects/:id/decisions` */
export async function decisions(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await listDecisions(askingEither(req), req.params.id, page), decisionsPage)
}

/** `GET /decisions/:id` */
export async function decision(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, await findDecision(askingEither(req), req.params.id), decisionPage)
}

/** `GET /projects/:id/decisions/new` */
export async function newDecision(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, await newDecisionForm(askingEither(req), req.params.id), decisionFormPage())
}

/** `POST /projects/:id/decisions` */
export const create = formHandler({
  noun: 'DecisionLogEntry',
  schema,
  verb: (req: Asked, input) => createDecision(askingEither(req), req.params.id, input, onceOf(req)),
  page: async (req, res, wrong) =>
    show(req, res, await newDecisionForm(askingEither(req), req.params.id), decisionFormPage(wrong)),
  next: (req, res, id) => done(req, res, `/decisions/${id}`, { id }, { what: 'accountSaved' }),
})

/** `GET /decisions/:id/changing` */
export async function changing(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, await changeDecisionForm(askingEither(req), req.params.id), decisionFormPage())
}

/** `POST /decisions/:id` */
export const change = formHandler({
  noun: 'DecisionLogEntry',
  schema: schema.extend({ readAt: plainMoment }),
  verb: (req: Asked, { readAt, ...input }) => changeDecision(askingEither(req), req.params.id, input, readAt),
  page: async (req, res, wrong) =>
    show(req, res, await changeDecisionForm(askingEither(req), req.params.id), decisionFormPage(wrong)),
  next: (req, res) => done(req, res, `/decisions/${req.params.id}`, {}, { what: 'accountSaved' }),
})
