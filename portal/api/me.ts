import type { RequestHandler } from 'express'
import { mustBeCurrent } from '../../domain/access/actor/current.ts'
import { asking } from '../asking.ts'

/** `GET /me`: as whom a token asks, and what it opens. */
export const me: RequestHandler = async (req, res) => {
  const actor = asking(req)
  await mustBeCurrent(actor)
  const { membershipId, name, profile, organisation } = actor
  res.json({
    membershipId,
    name,
    profile,
    organisation: { id: organisation.id, name: organisation.name },
    scopes: req.token?.scopes,
  })
}
