import type { RequestHandler } from 'express'
import { fromWhere } from '../domain/activity/from-where.ts'
import { changesNothing } from './same-origin.ts'

/** Notes for the activity log from which network address a change comes. */
export const recordFromWhere: RequestHandler = (req, _res, next) =>
  changesNothing(req) ? next() : fromWhere.run(req.ip ?? '', next)
