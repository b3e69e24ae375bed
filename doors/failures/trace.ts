import { Prisma } from '@prisma/client'
import type { Request } from 'express'
import type { Subject } from '../../domain/access/vocabulary.ts'
import { fromWhere } from '../../domain/activity/from-where.ts'
import { logRefusal } from '../../domain/activity/trace.ts'

/** What the addresses of the portal are about. */
const subjects = new Map<string, Subject>([
  ['projects', 'Project'],
  ['updates', 'Update'],
  ['documents', 'File'],
  ['reports', 'Report'],
])
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/** Does work that only reads, and is written into the log all the same: with the network address it is asked for from. */
export function traced<Result>(req: Request, work: () => Promise<Result>): Promise<Result> {
  return fromWhere.run(req.ip ?? '', work)
}

/** Writes into the log that somebody signed in was refused. It happens beside the answer, whose time tells nothing of it; an address
 *  that names nothing is only mistyped. */
export function traceRefusal(req: Request, status: number): void {
  const { actor } = req
  if (!actor || (status !== 403 && status !== 404)) return
  const path = req.originalUrl.split('?', 1)[0] ?? ''
  const id = uuid.exec(path)?.[0]
  if (status === 404 && !id) return
  traced(req, () => logRefusal(actor, status, subjectOf(path), id)).catch(() => {})
}

function subjectOf(path: string): Subject {
  const resource = /\/resources\/(\w+)/.exec(path)?.[1] ?? ''
  const model = Object.values(Prisma.ModelName).find((name) => name === resource)
  return model ?? subjects.get(path.split('/')[1] ?? '') ?? 'Person'
}
