import { z } from 'zod'
import { colleague } from '../../../domain/people/colleagues/invite.ts'
import { standings } from '../../../domain/people/colleagues/list.ts'
import { profileChange } from '../../../domain/people/members/change-profile.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { pageQuery } from '../../forms/form.ts'
import { returnAddress } from '../../session/form.ts'

/** What the list of people can be asked for. */
export const peopleQuery = pageQuery.extend({
  q: lineOrNothing(200).optional(),
  standing: z.enum(standings).optional(),
})
export type PeopleAsked = z.output<typeof peopleQuery>

/** A select without a choice, and a field that was left empty, send an empty text. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

/** Which shares come back: one that is ticked is sent as a text, none not at all, so that a form that asks says so. */
const returning = {
  asked: z.literal('yes').optional(),
  restore: z.preprocess(listed, z.array(z.uuid()).max(1000)).optional(),
}

function listed(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value
}

/** What comes back with somebody who is let in again. */
export const enablingForm = z.strictObject({ ...returning, to: returnAddress })

/** One person to invite. */
export const colleagueForm = colleague.extend({
  profile: z.string().min(1).pipe(colleague.shape.profile),
  jobRole: unlessEmpty(colleague.shape.jobRole),
  locale: unlessEmpty(colleague.shape.locale),
  ...returning,
})

/** Many people to invite, a line each; with the profile of those whose line names none. */
export const colleaguesForm = z.strictObject({
  lines: z.string().max(100_000),
  profile: unlessEmpty(colleague.shape.profile.optional()),
  locale: unlessEmpty(colleague.shape.locale),
  ...returning,
})

/** A button or a choice in a row of the list, which leads back to the page of it that it was on. */
export const rowForm = z.strictObject({ to: returnAddress })
export const profileForm = profileChange.extend({ to: returnAddress })

/** Who takes over from whoever is disabled. */
export const leavingForm = z.strictObject({
  successorId: z
    .preprocess((value) => (value === 'nobody' ? null : value), z.uuid('choose-colleague').nullable())
    .optional(),
})
