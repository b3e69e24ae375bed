import type { Request, Response } from 'express'
import { z } from 'zod'
import { findLogo, setLogo } from '../../../domain/account/settings/logo.ts'
import { sendPicture } from '../../../doors/picture.ts'
import { done } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { receivePicture } from '../../pictures/receive.ts'
import { here, showWith } from './handlers.ts'

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
