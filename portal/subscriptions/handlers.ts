import type { Request, RequestHandler, Response } from 'express'
import {
  findSubscription,
  resubscribe,
  unsubscribe,
  unsubscribeFromAll,
} from '../../domain/delivery/subscriptions/subscriptions.ts'
import { NotFound } from '../../domain/refusals.ts'
import { show, wantsJson } from '../answer.ts'
import { parse } from '../forms/form.ts'
import { damagedPage } from './damaged.page.tsx'
import { subscriptionForm } from './form.ts'
import { resubscribedPage } from './resubscribed.page.tsx'
import { subscriptionPage } from './subscription.page.tsx'

type Link = { value: string }

/** What the link under a mail leads to: a button. Mail scanners open links, so that looking changes nothing. */
export const showSubscription: RequestHandler<Link> = (req, res) =>
  orDamaged(req, res, async () => show(req, res, await findSubscription(req.params.value), subscriptionPage))

/** Ends a subscription, for its reader or for their mail program, or every one, or begins it again, for its reader alone. It needs no sign-in,
 *  and leads nowhere else (RFC 8058). */
export const changeSubscription: RequestHandler<Link> = (req, res) =>
  orDamaged(req, res, async () => {
    const { again, all, 'List-Unsubscribe': oneClick } = parse(subscriptionForm, req.body)
    const wish = again ? resubscribe : all ? unsubscribeFromAll : unsubscribe
    const change = oneClick ? unsubscribe : wish
    show(req, res, await change(req.params.value), change === resubscribe ? resubscribedPage : subscriptionPage)
  })

async function orDamaged(req: Request<Link>, res: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof NotFound) || wantsJson(req as Request)) throw error
    res.status(404)
    show(req as Request, res, {}, damagedPage)
  }
}
