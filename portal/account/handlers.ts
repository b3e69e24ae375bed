import type { Request, RequestHandler, Response } from 'express'
import { changeChoices, findChoices } from '../../domain/people/change.ts'
import { findSessions } from '../../domain/people/sessions.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { parse } from '../form.ts'
import { orFormAgain, type Wrong } from '../session/again.ts'
import { accountPage } from './account.page.tsx'
import { choicesForm, savedQuery } from './form.ts'

/** Name, language, time zone, mails; and the way to password, devices and organisations. */
export const showAccount: RequestHandler = (req, res) => showWith(req, res)

/** Changes name, language, time zone, mails. */
export const changeAccount: RequestHandler = (req, res) =>
  orFormAgain(
    req,
    res,
    async () => {
      await changeChoices(asking(req), parse(choicesForm, req.body))
      done(req, res, '/account?saved=choices')
    },
    (wrong) => showWith(req, res, wrong),
  )

async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const actor = asking(req)
  const { saved } = parse(savedQuery, req.query)
  const { email, organisation, memberships, locale, timeZone } = actor
  const data = {
    ...{ email, organisation: { id: organisation.id, name: organisation.name }, memberships },
    choices: await findChoices(actor),
    inUse: { locale, timeZone },
    sessions: (await findSessions(actor)).length,
  }
  show(req, res, data, accountPage(wrong, saved))
}
