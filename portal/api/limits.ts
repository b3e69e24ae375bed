import type { RequestHandler } from 'express'
import { countApi } from '../../domain/limits.ts'

/** Counts the requests with a token, and says so in the headers that draft-ietf-httpapi-ratelimit-headers names. Throws TooOften. */
export const limitByToken: RequestHandler = async (req, res, next) => {
  if (!req.token) throw new TypeError('nobody asks with a token')
  const { most, seconds, left, after, isOver } = await countApi(req.token.id)
  res.set('RateLimit-Policy', `"token";q=${most};w=${seconds}`)
  res.set('RateLimit', `"token";r=${left};t=${after}`)
  next(isOver)
}
