import type { RequestHandler } from 'express'
import { z } from 'zod'
import { apiLimit } from '../../../domain/limits.ts'
import { settings } from '../../../run/settings.ts'
import { show } from '../../answer.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { operations } from '../operations/all.ts'
import type { Operation } from '../operations/operation.ts'
import { apiPage, type TellableOperation } from './api.page.tsx'
import { openApi } from './openapi.ts'

/** `GET /openapi.json`: the same for everybody, and nobody's secret. */
export const showOpenApi: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  res.set('Cache-Control', 'public, max-age=300').json(openApi())
}

/** `GET /api`: the same for people. */
export const showApi: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  const areas = [...new Set(operations.map(areaOf))]
  const groups = areas.map((area) => ({
    area,
    operations: operations.filter((one) => areaOf(one) === area).map(tellable),
  }))
  show(req, res, { url: `${settings.portalUrl}/api/v1`, most: apiLimit.points, groups }, apiPage)
}

const areaOf = ({ scope }: Operation) => scope?.split(':')[0] ?? 'token'

function tellable({ name, method, path, summary, scope, query, body }: Operation): TellableOperation {
  const parameters = Object.keys(query?.shape ?? {})
  const sent = body instanceof z.ZodObject ? Object.keys(body.shape) : []
  return { name, method, path, summary, scope, parameters, sent }
}
