import type { RequestHandler } from 'express'
import { fromWhere } from '../domain/activity/from-where.ts'
import { changesNothing } from './same-origin.ts'

/** Says to the activity log from which network address a change is asked for. */
export const saysFromWhere: RequestHandler = (req, _res, next) =>
  changesNothing(req) ? next() : fromWhere.run(req.ip ?? '', next)
