import type { Request, RequestHandler, Response } from 'express'
import type { Member } from '../../domain/access/actor/actor.ts'
import { changeChoices, findChoices } from '../../domain/people/change.ts'
import { findOwnPicture } from '../../domain/people/picture.ts'
import { findSessions } from '../../domain/people/sign-in/sessions.ts'
import { NotFound } from '../../domain/refusals.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { openPages } from '../frame/menus/organisation-ways.ts'
import { accountPage } from './account.page.tsx'
import { choicesForm } from './form.ts'
import { hasAccountPage } from './shown.ts'

/** Name, language, time zone, mails; and the way to password, devices and organisations. */
export const showAccount: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** Changes name, language, time zone, mails. */
export const changeAccount = formHandler({
  schema: choicesForm,
  verb: (req, input) => changeChoices(askingHere(req), input),
  page: showWith,
  next: (req, res) => done(req, res, '/account', {}, { what: 'accountSaved' }),
})

/** Shows the account, and what was wrong with what was sent. */
export async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const actor = askingHere(req)
  const { email, organisation, memberships, locale, timeZone } = actor
  const data = {
    ...{ email, organisation: { id: organisation.id, name: organisation.name }, memberships },
    choices: await findChoices(actor),
    pictureId: await findOwnPicture(actor),
    inUse: { locale, timeZone },
    ...(!req.previewedBy && { sessions: (await findSessions(actor)).length }),
    can: openPages(actor),
  }
  show(req, res, data, accountPage(wrong))
}

/** Who asks, where they have an account page. Throws NotFound where their layout has none. */
export function askingHere(req: Request): Member {
  const actor = asking(req)
  if (!hasAccountPage(actor)) throw new NotFound()
  return actor
}
