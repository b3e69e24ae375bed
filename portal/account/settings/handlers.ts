import type { Request, RequestHandler, Response } from 'express'
import { findLegalRepresentatives } from '../../../domain/account/settings/legal-representatives.ts'
import { changeSettings, findSettings, setsAccount } from '../../../domain/account/settings/settings.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { hasAccountPage } from '../shown.ts'
import { settingsForm } from './form.ts'
import { settingsPage } from './settings.page.tsx'

/** Before every address of the settings: to whoever may not change them, or whose layout has no account, none of them is there. */
export const mustSetAccount: RequestHandler = (req, _res, next) => {
  const actor = asking(req)
  next(hasAccountPage(actor) && setsAccount(actor) ? undefined : new NotFound())
}

/** `GET /account/settings` */
export const showSettings: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** `POST /account/settings`: changes them; or shows how an accent reads before it is taken. */
export const saveSettings = formHandler({
  schema: settingsForm,
  verb: async (req, { version, show, shown: _, ...settings }) => {
    if (!show) await changeSettings(asking(req), version, settings)
  },
  page: showWith,
  next: (req, res, _, { show }) =>
    show ? showWith(req, res, { problems: {}, sent: req.body }) : done(req, res, here, {}, { what: 'accountSaved' }),
})

/** Where the settings are. */
export const here = '/account/settings'

/** Shows the settings, and what was wrong with what was sent. */
export async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const legal = await findLegalRepresentatives(asking(req))
  show(req, res, { ...(await findSettings(asking(req))), ...(legal && { legal }) }, settingsPage(wrong))
}
