import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { type MailGroup, mailGroups } from '../../../domain/delivery/subscriptions/groups.ts'
import { findOwnMails, switchGroup, switchReport } from '../../../domain/delivery/subscriptions/own-mails.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { mailsPage } from './mails.page.tsx'

const switchForm = z.strictObject({ on: z.boolean().or(z.stringbool()) })

/** Every kind of mail, and every report one gets, with a switch each. */
export const showMails: RequestHandler = async (req, res) => {
  parseQuery(nothing, req.query)
  show(req, res, await findOwnMails(asking(req)), mailsPage)
}

/** Turns one kind of mails on or off. */
export const changeGroup = formHandler({
  schema: switchForm,
  verb: (req: Request<{ group: string }>, { on }) => switchGroup(asking(req), groupNamed(req.params.group), on),
  next: switched,
})

/** Turns one report on or off. */
export const changeReport = formHandler({
  schema: switchForm,
  verb: (req: Request<{ id: string }>, { on }) => switchReport(asking(req), req.params.id, on),
  next: switched,
})

function switched(req: Request, res: Response, _: unknown, { on }: z.output<typeof switchForm>): void {
  done(req, res, '/account/mails', {}, { what: on ? 'mailsOn' : 'mailsOff' })
}

function groupNamed(name: string): MailGroup {
  const group = mailGroups.find((one) => one === name)
  if (!group) throw new NotFound()
  return group
}
