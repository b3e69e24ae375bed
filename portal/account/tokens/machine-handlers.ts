import type { Request, RequestHandler, Response } from 'express'
import { profiles } from '../../../domain/access/profiles.ts'
import { memberProfiles } from '../../../domain/people/invitations/invite.ts'
import { makeMachine } from '../../../domain/tokens/machines.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { machineForm } from './form.ts'
import { machinePage } from './machine.page.tsx'

/** `GET /account/people/machines/new` */
export const newMachine: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showNew(req, res)
}

/** `POST /account/people/machines` */
export const createMachine = formHandler({
  schema: machineForm,
  verb: (req, input) => makeMachine(asking(req), input, onceOf(req)),
  page: showNew,
  next: (req, res, id) => done(req, res, `/account/people/${id}/tokens`, { id }, { what: 'machineMade' }),
})

function showNew(req: Request, res: Response, wrong?: Wrong): void {
  const { mayGive } = profiles[asking(req).profile]
  show(req, res, { profiles: memberProfiles.filter((one) => mayGive.includes(one)) }, machinePage(wrong))
}
