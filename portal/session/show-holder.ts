import type { Request, Response } from 'express'
import type { Member } from '../../domain/access/actor/actor.ts'
import { show, type View } from '../answer.ts'
import { holderAsReader } from '../reader.ts'

/** Somebody signed in in the browser in which another person's one-time link is opened. */
export type SignedIn = { name: string; email: string } | null

/** Shows a page to the holder of a one-time link, in their language and their organisation's name and colour; null: as for anybody else. */
export function showHolder<Data extends object>(
  holder: Member | null,
  req: Request<{ value: string }>,
  res: Response,
  data: Data,
  view: View<Data>,
): void {
  const asked = req as Request
  show(asked, res, data, view, holderAsReader(asked, holder))
}

/** Who else than the holder of a link is signed in in this browser. */
export function signedInBeside({ personId }: Member, { actor }: Pick<Request, 'actor'>): SignedIn {
  return actor && actor.personId !== personId ? { name: actor.name, email: actor.email } : null
}
