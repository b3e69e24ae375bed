import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findReasons, findWhoSees, mayAskWhoSees } from '../../../domain/access/why/for-staff.ts'
import type { NamedWay } from '../../../domain/access/why/way-names.ts'
import { wayText } from '../../../domain/access/why/way-text.ts'
import { wayTexts } from '../../../domain/access/why/ways.text.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { fieldsFor } from '../fields.ts'
import { type VerbResult, verb } from '../verb.ts'

type Told = NonNullable<VerbResult['told']>

/** Tells who sees a project, and why; of one person why they do, or why not. */
export const whoSeesProject = verb({
  name: 'who-sees',
  on: 'row',
  may: 'read',
  icon: 'Eye',
  fits: (row, actor) => mayAskWhoSees(actor, { organisationId: row.organisationId }),
  schema: z.strictObject({ q: z.string().trim().max(200).optional(), membershipId: z.uuid().optional() }),
  form: async (actor, _, sought) => {
    const { say, field, row } = fieldsFor(actor, sought)
    const fields = [
      field('text', 'q', { label: 'who-sees-q' }),
      await row('membershipId', 'Membership', { label: 'who-sees-person' }),
    ]
    return { text: say('who-sees-text'), button: say('who-sees-button'), fields }
  },
  call: async (actor, { q = '', membershipId }, id) => {
    if (membershipId) return { message: 'who-sees-one', told: await reasonsTold(actor, id, membershipId) }
    const { owner, total, people } = await findWhoSees(actor, id, q)
    const told = people.map(({ name, organisation, email, ways }) => ({
      label: `${name} (${organisation})`,
      value: waysText(ways, owner, actor),
      note: writtenAddress(email),
    }))
    const more =
      total > people.length ? [{ label: `+ ${total - people.length}`, value: sayFor(actor)('who-sees-more') }] : []
    return { message: total > 0 ? 'who-sees' : 'who-sees-nobody', told: [...told, ...more] }
  },
})

/** Why somebody sees a project or does not, and which columns of it are closed to them. */
async function reasonsTold(actor: Member, projectId: string, membershipId: string): Promise<Told> {
  const say = sayFor(actor)
  const reasons = await findReasons(actor, projectId, membershipId)
  if (!reasons) return [{ label: say('sees-no'), value: say('sees-disabled') }]
  const why = speaker(wayTexts, actor.locale)
  const { owner, ways, closedBy, hidden } = reasons
  if (closedBy) return [{ label: say('sees-no'), value: why(closedBy) }]
  const label = speaker(labels, actor.locale)
  const columns = [...hidden].map(([closing, fields]) => ({
    label: fields.map((field) => label(`Project.${field}` as Label)).join(', '),
    value: `${say('sees-not-these')} ${why(closing)}`,
  }))
  return [{ label: say('sees-yes'), value: waysText(ways, owner, actor) }, ...columns]
}

const waysText = (ways: NamedWay[], owner: string, { locale }: Member) =>
  [...new Set(ways.map((way) => wayText(way, owner, locale)))].join('\n')

const sayFor = (actor: Member) => fieldsFor(actor).say
