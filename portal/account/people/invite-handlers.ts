import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { profiles } from '../../../domain/access/profiles.ts'
import { inviteColleague, inviteColleagues } from '../../../domain/people/colleagues/invite.ts'
import { lineField, readColleagues } from '../../../domain/people/colleagues/lines.ts'
import { memberProfiles } from '../../../domain/people/invitations/invite.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parse, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { colleagueForm, colleaguesForm } from './form.ts'
import { newColleaguePage } from './new.page.tsx'
import { severalPage } from './several.page.tsx'
import { takeList } from './take-list.ts'

/** `GET /account/people/new` */
export const newColleague: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  showNew(req, res)
}

/** `POST /account/people` */
export const invite = formHandler({
  schema: colleagueForm,
  verb: (req, input) => inviteColleague(asking(req), input, onceOf(req)),
  page: showNew,
  next: (req, res, id) => done(req, res, '/account/people', { id }, { what: 'personInvited' }),
})

/** `GET /account/people/several` */
export const severalColleagues: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  showSeveral(req, res)
}

/** `POST /account/people/several`: pasted lines, or a file of them. */
export const inviteSeveral = formHandler({
  schema: z.unknown(),
  verb: async (req) => {
    await takeList(req)
    const { lines, profile } = parse(colleaguesForm, req.body)
    const people = readColleagues(lines, profile)
    const asked = people.map(({ line: _, ...one }) => one)
    const at = (index: number) => lineField(people[index]?.line ?? 0)
    return inviteColleagues(asking(req), asked, at, onceOf(req)).catch(withSummary)
  },
  page: showSeveral,
  next: (req, res, ids) => done(req, res, '/account/people', { ids }, { what: 'peopleInvited', count: ids.length }),
})

/** What is wrong on lines is told at the field they are in, too. */
function withSummary(error: unknown): never {
  throw error instanceof Invalid ? new Invalid({ lines: 'lines-wrong', ...error.fields }) : error
}

function showNew(req: Request, res: Response, wrong?: Wrong): void {
  show(req, res, { profiles: givenBy(req) }, newColleaguePage(wrong))
}

function showSeveral(req: Request, res: Response, wrong?: Wrong): void {
  show(req, res, { profiles: givenBy(req) }, severalPage(wrong))
}

/** The profiles that who asks may give. */
function givenBy(req: Request) {
  const { mayGive } = profiles[asking(req).profile]
  return memberProfiles.filter((profile) => mayGive.includes(profile))
}
