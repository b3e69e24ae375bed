import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { profiles } from '../../../domain/access/profiles.ts'
import { findCosts } from '../../../domain/licences/cost.ts'
import {
  findAllReturning,
  findReturning,
  mustSayWhatReturns,
  returningWith,
} from '../../../domain/people/colleagues/coming-back.ts'
import { inviteColleague, inviteColleagues } from '../../../domain/people/colleagues/invite.ts'
import { lineField, readColleagues } from '../../../domain/people/colleagues/lines.ts'
import { usualColleague } from '../../../domain/people/colleagues/usual.ts'
import { emailAddress } from '../../../domain/people/email.ts'
import { memberProfiles } from '../../../domain/people/invitations/invite.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parse, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import type { InviteChoices } from './fields/language-field.tsx'
import { colleagueForm, colleaguesForm } from './form.ts'
import { newColleaguePage } from './new.page.tsx'
import { severalPage } from './several.page.tsx'
import { takeList } from './take-list.ts'

/** `GET /account/people/new` */
export const newColleague: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showNew(req, res)
}

/** `POST /account/people` */
export const invite = formHandler({
  schema: colleagueForm,
  verb: async (req, { asked, ...input }) => {
    const restore = input.restore ?? (asked && [])
    await mustSayWhatReturns(asking(req), input.email, restore)
    return inviteColleague(asking(req), { ...input, restore }, onceOf(req))
  },
  page: showNew,
  next: (req, res, id) => done(req, res, '/account/people', { id }, { what: 'personInvited' }),
})

/** `GET /account/people/several` */
export const severalColleagues: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showSeveral(req, res)
}

/** `POST /account/people/several`: pasted lines, or a file of them. Of those who were here before is asked what comes back. */
export const inviteSeveral = formHandler({
  schema: z.unknown(),
  verb: async (req) => {
    await takeList(req)
    const { lines, profile, locale, asked, restore } = parse(colleaguesForm, req.body)
    const people = await returningWith(asking(req), readColleagues(lines, profile), restore ?? (asked && []))
    const invited = people.map(({ line: _, ...one }) => ({ ...one, ...(locale && { locale }) }))
    const at = (index: number) => lineField(people[index]?.line ?? 0)
    return inviteColleagues(asking(req), invited, at, onceOf(req)).catch(withSummary)
  },
  page: showSeveral,
  next: (req, res, ids) => done(req, res, '/account/people', { ids }, { what: 'peopleInvited', count: ids.length }),
})

/** What is wrong on lines is told at the field they are in, too. */
function withSummary(error: unknown): never {
  throw error instanceof Invalid ? new Invalid({ lines: 'lines-wrong', ...error.fields }) : error
}

async function showNew(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const email = wrong?.problems.restore ? String(wrong.sent?.email) : null
  const returning = email ? await findReturning(asking(req), emailAddress.parse(email)) : []
  show(req, res, { ...(await choicesOf(req)), returning }, newColleaguePage(wrong))
}

async function showSeveral(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const { lines, profile } = colleaguesForm.loose().safeParse(wrong?.problems.restore ? wrong.sent : {}).data ?? {}
  const returning = lines ? await findAllReturning(asking(req), readColleagues(lines, profile)) : []
  show(req, res, { ...(await choicesOf(req)), returning }, severalPage(wrong))
}

/** The profiles that who asks may give, what the forms begin with, and what costs something. */
async function choicesOf(req: Request): Promise<InviteChoices> {
  const actor = asking(req)
  const { mayGive } = profiles[actor.profile]
  return {
    profiles: memberProfiles.filter((profile) => mayGive.includes(profile)),
    usual: await usualColleague(actor),
    costs: await findCosts(actor, { organisationId: actor.organisation.id }),
  }
}
