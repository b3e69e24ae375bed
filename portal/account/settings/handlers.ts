import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { findLogo, setLogo } from '../../../domain/account/settings/logo.ts'
import { changeSettings, findSettings, setsAccount } from '../../../domain/account/settings/settings.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { sendPicture } from '../../../doors/picture.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { receivePicture } from '../../pictures/receive.ts'
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
  verb: async (req, { version, show, ...settings }) => {
    if (!show) await changeSettings(asking(req), version, settings)
  },
  page: showWith,
  next: (req, res, _, { show }) =>
    show ? showWith(req, res, { problems: {}, sent: req.body }) : done(req, res, here, {}, { what: 'accountSaved' }),
})

/** `POST /account/settings/logo`: a picture, as a form with a file sends it. */
export const saveLogo = formHandler({
  schema: z.unknown(),
  verb: (req) => receivePicture(req, (bytes) => setLogo(asking(req), bytes)),
  page: showWith,
  next: (req, res, logoId) => done(req, res, here, { logoId }, { what: 'accountSaved' }),
})

/** `DELETE /account/settings/logo`, and as a form does it `POST /account/settings/logo/removal` */
export const removeLogo = formHandler({
  schema: nothing,
  verb: (req) => setLogo(asking(req), null),
  next: (req, res) => done(req, res, here, {}, { what: 'accountSaved' }),
})

/** `GET /logos/:id`: the logo of an organisation that one belongs to. */
export async function logo(req: Request<{ id: string }>, res: Response) {
  parseQuery(nothing, req.query)
  await sendPicture(req as Request, res, await findLogo(asking(req), req.params.id))
}

const here = '/account/settings'

async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  show(req, res, await findSettings(asking(req)), settingsPage(wrong))
}
