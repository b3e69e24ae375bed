import { z } from 'zod'
import { newMember } from '../../../domain/people/sets/members.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { pageQuery } from '../../forms/form.ts'
import { returnAddress } from '../../session/form.ts'

/** The pages of groups and of teams. */
export const pathOf: Record<SetKind, '/groups' | '/teams'> = { Group: '/groups', Team: '/teams' }

/** What the people of a group or team can be asked for. */
export const setPeopleQuery = pageQuery.extend({ q: lineOrNothing(200).optional() })
export type SetPeopleAsked = z.output<typeof setPeopleQuery>

/** A button in a row, which leads back to the page of the list that it was on. */
export const memberForm = newMember.extend({ to: returnAddress })
export const takingForm = z.strictObject({ to: returnAddress })
