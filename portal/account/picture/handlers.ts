import type { Request, Response } from 'express'
import { z } from 'zod'
import { findPictureOfPerson, setOwnPicture } from '../../../domain/people/picture.ts'
import { sendPicture } from '../../../doors/picture.ts'
import { done } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { receivePicture } from '../../pictures/receive.ts'
import { askingHere, showWith } from '../handlers.ts'

/** `POST /account/picture`: a picture of oneself, as a form with a file sends it. */
export const savePicture = formHandler({
  schema: z.unknown(),
  verb: (req) => receivePicture(req, (bytes) => setOwnPicture(askingHere(req), bytes)),
  page: showWith,
  next: (req, res, pictureId) => done(req, res, '/account', { pictureId }, { what: 'accountSaved' }),
})

/** `DELETE /account/picture`, and as a form does it `POST /account/picture/removal` */
export const removePicture = formHandler({
  schema: nothing,
  verb: (req) => setOwnPicture(askingHere(req), null),
  next: (req, res) => done(req, res, '/account', {}, { what: 'accountSaved' }),
})

/** `GET /people/pictures/:id`: the picture of somebody whose name one sees. */
export async function pictureOfPerson(req: Request<{ id: string }>, res: Response) {
  parseQuery(nothing, req.query)
  await sendPicture(req as Request, res, await findPictureOfPerson(asking(req), req.params.id))
}
