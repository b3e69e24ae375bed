import express, { type RequestHandler, Router } from 'express'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { Refusal } from '../../domain/refusals.ts'
import { bearing } from '../../doors/bearer.ts'
import { readable } from '../readable.ts'
import { answerOperation } from './answer-operation.ts'
import { limitByToken } from './limits.ts'
import { operations } from './operations/all.ts'
import { noSuchAddress, tellProblem } from './problem.ts'

const json = ['application/json', 'application/merge-patch+json']

/** The API: every address under /api/v1. A token opens it, and nothing else; whatever is refused is told as problem details. */
export function api(): Router {
  const inside = Router().use(limitByToken, express.json({ limit: '100kb', type: json }))
  const paths = new Map<string, string[]>()
  for (const operation of operations) {
    const path = operation.path.replace('{id}', ':id')
    inside[operation.method](path, ...(operation.sent ? [] : [readable]), answerOperation(operation))
    paths.set(path, [...(paths.get(path) ?? []), operation.method.toUpperCase()])
  }
  for (const [path, methods] of paths) inside.all(path, refuseMethod(methods))
  return Router().use(bearing(inPortal, inside), noSuchAddress, tellProblem)
}

/** An address of the API that is asked with another method than it takes. */
function refuseMethod(methods: string[]): RequestHandler {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  return (_req, _res, next) => next(new Refusal(405, 'method', { allow }))
}
