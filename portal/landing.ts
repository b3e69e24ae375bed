import type { RequestHandler } from 'express'
import { landingOf } from '../domain/reports/portal/opens.ts'
import { askingEither } from './asking.ts'

/** `/` leads where the layout template says. */
export const landing: RequestHandler = (req, res) => res.redirect(`/${landingOf(askingEither(req))}`)
