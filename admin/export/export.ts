import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as Web } from 'node:stream/web'
import { Filter, flat } from 'adminjs'
import type { RequestHandler } from 'express'
import { writeCsvStream } from 'hucre/csv'
import { isMember } from '../../domain/access/actor/actor.ts'
import { logExport } from '../../domain/activity/trace.ts'
import { NotFound } from '../../domain/refusals.ts'
import { ignoreClosedStream } from '../../doors/failures/left.ts'
import { traced } from '../../doors/failures/trace.ts'
import { allConditionsOf, pageOf } from '../guard/filters/filtering.ts'
import { refuseReserved } from '../guard/filters/no-such.ts'
import { possible } from '../guard/possible.ts'
import { ask } from '../guard/reading.ts'
import type { FencedResource } from '../guard/resource.ts'
import { type ExportedValue, headersOf, withLines } from './lines.ts'

type Query = { filters?: Record<string, unknown>; sortBy?: string; direction?: 'asc' | 'desc'; columns?: unknown }

/** `/admin/export/<model>.csv`: a list under the filter and in the order it is seen with, all its rows, of each what whoever asks
 *  may see: the columns that the address chooses, in their order, else all. A text that begins like a formula gets a ' before it. */
export function exportList(resources: FencedResource[]): RequestHandler<{ name: string }> {
  return async (req, res) => {
    const { actor } = req
    const subject = req.params.name.replace(/\.csv$/, '')
    const resource = resources.find(({ definition }) => definition.subject === subject)
    if (!actor || !isMember(actor) || !resource || !possible(actor, 'read', resource.definition.subject))
      throw new NotFound()
    const asking = ask(actor, resource.definition)
    refuseReserved(actor, req.query)
    const { filters = {}, sortBy, direction, columns } = flat.unflatten(req.query) as Query
    const { orderBy, where, parts } = pageOf(asking, {
      sort: { ...(sortBy && { sortBy }), ...(direction && { direction }) },
    })
    const conditions = [...where, ...(await allConditionsOf(asking, new Filter(filters, resource)))]
    res.attachment(`${subject}.csv`).type('text/csv; charset=utf-8')
    if (req.method === 'HEAD') return void res.end()
    const asked = typeof columns === 'string' ? columns.split(',') : undefined
    const told = { headers: headersOf(asking, asked), bom: true }
    const part = { where: conditions, orderBy, ...(parts && { parts }) }
    const taken = async (lines: AsyncIterable<ExportedValue[]>) => {
      // Behind the reading, so that a list of the activity is as it was asked for, and before anything is sent.
      await traced(req, () => logExport(actor, resource.definition.subject))
      await pipeline(Readable.fromWeb(writeCsvStream(lines, told) as Web<Uint8Array>), res)
    }
    await withLines(asking, part, taken, asked).catch(ignoreClosedStream)
  }
}
