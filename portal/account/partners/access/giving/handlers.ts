import type { Request, RequestHandler, Response } from 'express'
import { findPartners } from '../../../../../domain/partnerships/access/giving/findable.ts'
import {
  findReceiver,
  giveAccess,
  type ProposedAccess,
  proposeAccess,
} from '../../../../../domain/partnerships/access/giving/give.ts'
import { findAccessLevels } from '../../../../../domain/partnerships/access/giving/levels.ts'
import { findProducts } from '../../../../../domain/partnerships/access/giving/products.ts'
import { givesAllAccess, whoGivesAllAccess } from '../../../../../domain/partnerships/access/who-may.ts'
import { Invalid, NotAllowed } from '../../../../../domain/refusals.ts'
import { done, show, wantsJson } from '../../../../answer.ts'
import { asking } from '../../../../asking.ts'
import { parseQuery } from '../../../../forms/form.ts'
import { formHandler } from '../../../../forms/handler.ts'
import { onceOf } from '../../../../forms/once.ts'
import type { Wrong } from '../../../../forms/state.ts'
import { findPartnerPage } from './find.page.tsx'
import { newAccessQuery, offerForm, productsAsked } from './form.ts'
import { proposalPage } from './proposal.page.tsx'
import { reachPage } from './reach.page.tsx'
import { termsPage } from './terms.page.tsx'

/** `GET /account/partners/access/new`: the next step of what is still to be said. */
export const showNewAccess: RequestHandler = async (req, res) => {
  const { q, ...query } = parseQuery(newAccessQuery, req.query)
  if (!query.partnerId && !query.email) return showFind(req, res, q)
  try {
    await showStep(req, res, query)
  } catch (error) {
    if (!(error instanceof Invalid) || wantsJson(req)) throw error
    res.status(error.status)
    await showFind(req, res, query.email, { problems: error.fields, told: error.told })
  }
}

/** What came of the form: an offer, what it would be, or that other products are looked for. */
type Offered = { id: string } | { proposed: ProposedAccess } | { isLooking: true }

/** `POST /account/partners/access`: offers access; or shows what the offer would be, before it is sent, or other products. */
export const offer = formHandler({
  schema: offerForm,
  verb: async (req, { show: isShown, q: _, ...input }): Promise<Offered> => {
    if (isShown === 'products') return { isLooking: true }
    if (!isShown) return giveAccess(asking(req), input, onceOf(req))
    return { proposed: await proposeAccess(asking(req), input) }
  },
  page: showAgain,
  next: (req, res, result, { show: _, q: __, ...input }) => {
    if ('proposed' in result) return show(req, res, result.proposed, proposalPage(input))
    if ('isLooking' in result) return showStep(req, res, input, { problems: {}, sent: req.body })
    done(req, res, `/account/partners/access/${result.id}`, result, { what: 'partnerAccessOffered' })
  },
})

type Step = { partnerId?: string | undefined; email?: string | undefined; reach?: 'limited' | 'complete' | undefined }

async function showStep(req: Request, res: Response, { partnerId, email, reach }: Step, wrong?: Wrong) {
  const actor = asking(req)
  const whom = { partnerId: partnerId ?? null, ...(await findReceiver(actor, { partnerId, email })) }
  const mayAll = givesAllAccess(actor)
  if (!reach) {
    const givenBy = mayAll ? [] : await whoGivesAllAccess(actor)
    return show(req, res, { ...whom, mayAll, givenBy }, reachPage)
  }
  if (reach === 'complete' && !mayAll) throw new NotAllowed('give-all-access')
  const products = reach === 'limited' ? await findProducts(actor, productsAsked(wrong?.sent)) : null
  show(req, res, { ...whom, reach, products, ...(await findAccessLevels(actor)) }, termsPage(wrong))
}

/** The step that what is wrong belongs to: whom it is for, or what it opens. */
async function showAgain(req: Request, res: Response, wrong: Wrong): Promise<void> {
  const { partnerId, email, reach } = newAccessQuery.partial().loose().safeParse(wrong.sent).data ?? {}
  const isAboutWhom = 'q' in wrong.problems || 'email' in wrong.problems || 'partnerId' in wrong.problems
  if (isAboutWhom || !reach || !(partnerId || email)) return showFind(req, res, email, wrong)
  return showStep(req, res, { partnerId, email, reach }, wrong)
}

async function showFind(req: Request, res: Response, q?: string, wrong?: Wrong): Promise<void> {
  show(req, res, await findPartners(asking(req), q), findPartnerPage(wrong))
}
