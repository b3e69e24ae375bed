import type { RequestHandler } from 'express'
import { z } from 'zod'
import { findOwnMails, switchReport, switchUpdates } from '../../../domain/delivery/own-mails.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parse, parseQuery } from '../../form.ts'
import { mailsPage } from './mails.page.tsx'

const switchForm = z.strictObject({ on: z.boolean().or(z.stringbool()) })

/** Every kind of mail, and every report one gets, with a switch each. */
export const showMails: RequestHandler = async (req, res) => {
  parseQuery(nothing, req.query)
  show(req, res, await findOwnMails(asking(req)), mailsPage)
}

/** Turns mails about what is new on or off. */
export const changeUpdates: RequestHandler = async (req, res) => {
  const { on } = parse(switchForm, req.body)
  await switchUpdates(asking(req), on)
  done(req, res, '/account/mails', {}, { what: on ? 'mailsOn' : 'mailsOff' })
}

/** Turns one report on or off. */
export const changeReport: RequestHandler<{ id: string }> = async (req, res) => {
  const { on } = parse(switchForm, req.body)
  await switchReport(asking(req), req.params.id, on)
  done(req, res, '/account/mails', {}, { what: on ? 'mailsOn' : 'mailsOff' })
}
