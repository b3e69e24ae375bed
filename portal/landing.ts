import type { RequestHandler } from 'express'
import { landingOf } from '../domain/reports/portal/opens.ts'
import { askingEither } from './asking.ts'
import { isFollowed } from './preview/own.ts'
import { readerOf } from './reader.ts'

/** `/` leads where the layout template says, as far as that is there for whoever asks. */
export const landing: RequestHandler = (req, res) => {
  const to = `/${landingOf(askingEither(req))}`
  res.redirect(isFollowed(to, readerOf(req)) ? to : '/projects')
}
