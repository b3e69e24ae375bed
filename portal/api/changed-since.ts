import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { Refusal } from '../../domain/refusals.ts'
import type { ToldRow } from '../../domain/told/list.ts'

/** Somebody else has changed it since the program read it: 412. Source: RFC 9110, 13.1.1. */
export class ChangedSince extends Refusal {
  /** What it is now, what stands for that, and both values of each field that was sent. */
  readonly meanwhile: { now: ToldRow; etag: string; both: Record<string, { sent: unknown; kept: unknown }> }

  constructor(now: ToldRow, sent: Record<string, unknown>) {
    super(412, 'changed-meanwhile')
    const both = Object.entries(sent).map(([field, value]) => [field, { sent: value, kept: now[field] }])
    this.meanwhile = { now, etag: tagOf(now), both: Object.fromEntries(both) }
  }
}

/** What stands for an answer, as it is told: its ETag. */
export const tagOf = (told: object): string => tagOfText(JSON.stringify(told))

/** The same of an answer that is a text already. */
export function tagOfText(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** Whether a program has what a tag stands for already. Source: RFC 9110, 13.1.2. */
export function hasTag(req: Request, tag: string): boolean {
  const tags = (req.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes(tag) || tags.includes('*')
}
