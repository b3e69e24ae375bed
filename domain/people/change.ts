import type { Locale } from '@prisma/client'
import { z } from 'zod'
import { prisma } from '../../prisma/client.ts'
import { locales } from '../../words/catalogue.ts'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act } from '../act.ts'
import { given } from '../given.ts'
import { NotAllowed } from '../refusals.ts'
import { timeZone } from './zone.ts'

/** What a person chooses for themselves. Language and time zone: null follows the organisation. */
export type PersonSettings = { name: string; locale: Locale | null; timeZone: string | null; mailsUpdates: boolean }

/** Choices as they come in; what is absent stays as it is. */
export const choices = z.strictObject({
  name: line(200).optional(),
  locale: z.enum(locales).nullable().optional(),
  timeZone: timeZone.nullable().optional(),
  mailsUpdates: z.boolean().optional(),
})

/** The actor's own choices as they are. */
export function findChoices({ personId }: Member): Promise<PersonSettings> {
  const select = { name: true, locale: true, timeZone: true, mailsUpdates: true } as const
  return prisma.person.findUniqueOrThrow({ where: { id: personId }, select })
}

/** Changes the actor's own name, language, time zone and mails. Throws NotAllowed for a field they may not change. */
export async function changeChoices(actor: Member, chosen: z.output<typeof choices>): Promise<void> {
  const [data, id] = [given(chosen), actor.personId]
  for (const field of Object.keys(data))
    if (!can(actor, 'update', 'Person', { id }, field)) throw new NotAllowed('update-Person')
  await act(actor, async ({ db, record }) => {
    await db.person.update({ where: { id }, data })
    const detail = { fields: Object.keys(data) }
    await record({ action: 'update', subject: 'Person', id, organisationId: actor.organisation.id, detail })
  })
}
