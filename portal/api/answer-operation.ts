import type { Request, RequestHandler, Response } from 'express'
import { isCurrentActor, mustBeCurrent } from '../../domain/access/actor/current.ts'
import { NotFound, Refusal } from '../../domain/refusals.ts'
import { opens, type TokenArea, type TokenPower } from '../../domain/tokens/areas.ts'
import { askingEither } from '../asking.ts'
import { isUuid, nothing, parse } from '../forms/form.ts'
import { onceOf } from '../forms/once.ts'
import { hasTag, tagOfText } from './changed-since.ts'
import type { Operation, OperationAnswer } from './operations/operation.ts'
import { LacksScope } from './scope.ts'

/** Answers an operation: whether the token opens it, what it is asked, what came of it. */
export function answerOperation(operation: Operation): RequestHandler {
  return async (req, res) => {
    mustOpen(operation, req)
    if (operation.answers.schema && !req.accepts('application/json')) throw new Refusal(406, 'only-json')
    const id = String(req.params.id ?? '')
    if (operation.path.includes('{id}') && !isUuid(id)) throw new NotFound()
    const query = parse(operation.query ?? nothing, req.query) as Record<string, unknown>
    const body = operation.body ? (parse(operation.body, req.body) as Record<string, unknown>) : {}
    const once = operation.takes?.includes('key') ? onceOf(req) : undefined
    const answer = await operation.run({ actor: askingEither(req), id, query, body, once, req, res })
    if (answer) await tell(req, res, answer)
  }
}

function mustOpen({ scope }: Operation, req: Request): void {
  const [area, power] = (scope ?? '').split(':') as [TokenArea, TokenPower]
  if (scope && !opens(req.token?.scopes ?? [], area, power)) throw new LacksScope(scope)
}

/** Tells what came of an operation; what a program has already is not told again. Source: RFC 9110, 13.1.2. */
async function tell(req: Request, res: Response, { status = 200, told, location }: OperationAnswer): Promise<void> {
  if (!isCurrentActor(req.actor)) await mustBeCurrent(req.actor)
  res.set('Cache-Control', 'private, no-cache')
  if (location) res.set('Location', location)
  if (!told) return void res.status(status).end()
  const body = JSON.stringify(told)
  const tag = tagOfText(body)
  res.set('ETag', tag)
  if ((req.method === 'GET' || req.method === 'HEAD') && hasTag(req, tag)) return void res.status(304).end()
  res.status(status).type('application/json').send(body)
}
