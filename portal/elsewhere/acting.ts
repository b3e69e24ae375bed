import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { type Asker, isMember } from '../../domain/access/actor/actor.ts'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { type Look, mustActAs } from '../../domain/people/elsewhere.ts'
import { switchMembership } from '../../domain/people/sign-in/switch.ts'
import { Conflict } from '../../domain/refusals.ts'
import { callerOf } from '../../doors/browser.ts'
import { openSession } from '../../doors/passport.ts'
import { parse } from '../forms/form.ts'
import { lookFor } from './places.ts'

/** The field in which a form says as which membership it was shown. */
export const asField = 'as'
/** The field in which it says as which one it is to be sent: whoever acts as another one is switched before. */
export const switchField = 'actFor'

const fields = z.object({ [asField]: z.uuid().optional(), [switchField]: z.uuid().optional() })

/** Takes both out of a form that was sent, before anybody reads it, and does what they ask. Throws Elsewhere. */
export const takeMembership: RequestHandler = async (req, res, next) => {
  const { [asField]: as, [switchField]: to, ...said } = req.body as Record<string, unknown>
  if (as === undefined && to === undefined) return next()
  req.body = said
  const asked = parse(fields, { as, actFor: to })
  if (asked.actFor) await switchTo(req, res, asked.actFor)
  else if (asked.as) await mustBeShownTo(req, asked.as)
  next()
}

/** What is about the person themself, or about whom a secret address names, whoever they act as: all else is done for an organisation. */
const aboutOneself = new RegExp(
  `^/(?:${[
    'account',
    'account/(?:address|membership|password|picture|sessions|mails/(?!reports/))(?:/?.*)?',
    '(?:sign-in|sign-out|password|preview)(?:/.*)?',
    '(?:links|invitations|new-address|undo-address|not-me|extensions|delivered|subscriptions)/.*',
  ].join('|')})/?$`,
)
/** What is about all that one reaches, and has nothing to keep and send again. */
const aboutAll = /^\/updates\/visit\/?$/
/** Of what is about an organisation: each has it. */
const everywhere: Look = async () => ({ kind: 'row', name: null, to: '/' })

/** What ends a session, or acting in a client, whatever page it is pressed on. */
const waysOut = /^\/(sign-out|clients\/stop)\/?$/

/** To whom a page is shown (uuid): to a membership, or to whoever acts by an access. */
export const shownToOf = (actor: Asker): string => (isMember(actor) ? actor.membershipId : actor.access.id)

/** Throws Elsewhere when a form about a thing or an organisation was shown to another membership (uuid) than its sender acts as now, Conflict when it
 *  is about all that one reaches, or they act in a client; what is about the person themself is done all the same. */
export async function mustBeShownTo(req: Request, as: string): Promise<void> {
  const { actor, path } = req
  if (!actor || shownToOf(actor) === as) return
  if (!isMember(actor)) {
    if (waysOut.test(path)) return
    throw new Conflict('other-organisation')
  }
  if (aboutAll.test(path)) throw new Conflict('other-organisation')
  if (!aboutOneself.test(path)) await mustActAs(actor, as, lookFor(req) ?? everywhere)
}

async function switchTo(req: Request, res: Response, membershipId: string): Promise<void> {
  const { actor } = req
  if (!actor) return
  if (!isMember(actor)) throw new Conflict('other-organisation')
  if (actor.membershipId === membershipId) return
  const next = await switchMembership(actor, membershipId, callerOf(req))
  await openSession(req, res, next)
  req.actor = inPortal(next)
}
