import type { RequestHandler } from 'express'
import { asking } from './asking.ts'

/** `/` leads where the layout template says. */
export const landing: RequestHandler = (req, res) => res.redirect(`/${asking(req).layout.landing}`)
