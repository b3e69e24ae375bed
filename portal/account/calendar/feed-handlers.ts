import type { Request, Response } from 'express'
import { readerOfCalendar } from '../../../domain/calendar/address.ts'
import { writeCalendar } from '../../../domain/calendar/feed.ts'
import { countLimited } from '../../../domain/limits.ts'
import { hasTag, tagOfText } from '../../api/changed-since.ts'
import { nothing, parseQuery } from '../../forms/form.ts'

/** `GET /calendar/:value`: the dates of whoever made that address; 304 as long as they are what the program has. */
export async function showFeed(req: Request<{ value: string }>, res: Response): Promise<void> {
  parseQuery(nothing, req.query)
  const actor = await readerOfCalendar(req.params.value)
  await countLimited('calendar', actor.membershipId)
  const text = await writeCalendar(actor)
  const tag = tagOfText(text)
  res.set({
    'Cache-Control': 'private, no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    ETag: tag,
  })
  res.type('text/calendar; charset=utf-8')
  if (hasTag(req as Request, tag)) res.status(304).end()
  else res.send(text)
}
