import { z } from 'zod'
import type { Member } from '../../domain/access/actor.ts'
import { sharing as asked, share } from '../../domain/access/share.ts'
import { Invalid, NotFound } from '../../domain/refusals.ts'
import { definitionOf } from '../guard/definition.ts'
import { ask, rows } from '../guard/reading.ts'
import { type Choices, rowsToChoose } from './choices.ts'
import { fieldsFor } from './fields.ts'
import type { Sought } from './form-view.ts'
import { verb } from './verb.ts'

const kinds = { organisation: 'Organisation', team: 'Team', group: 'Group', membership: 'Membership' } as const
type PrincipalKind = keyof typeof kinds

/** Shares a project with a person, team, group or organisation, at a level, perhaps until a day. */
export const sharing = verb({
  name: 'share',
  on: 'row',
  may: 'share',
  icon: 'Share2',
  schema: z.strictObject({
    with: z.string('missing').regex(/^(organisation|team|group|membership):[0-9a-f-]{36}$/, 'missing'),
    levelId: z.uuid().optional(),
    until: z.iso.date().optional(),
  }),
  form: async (actor, id, sought) => {
    const { say, field, choice, row } = fieldsFor(actor, sought)
    const fields = [
      choice('with', await principalsFor(actor, id, sought), { required: true }),
      await row('levelId', 'ProjectAccessLevel'),
      field('date', 'until'),
    ]
    return { text: say('share-text'), button: say('share-button'), fields }
  },
  call: async (actor, { with: whom, levelId, until }, projectId) => {
    const [principalKind, principalId] = whom.split(':')
    const { data } = asked.safeParse({ projectId, principalKind, principalId, levelId, until })
    if (!data) throw new Invalid({ with: 'wrong' })
    await share(actor, data)
    return { message: 'shared', to: { subject: 'Project', id: projectId } }
  },
})

/** Those a project can be shared with: its own organisation, the host, partners; their teams, groups and people. */
async function principalsFor(actor: Member, id: string, sought?: Sought): Promise<Choices> {
  const [project] = await rows(ask(actor, definitionOf('Project')), { where: [{ id }] }, ['organisationId'])
  if (!project) throw new NotFound()
  const home = { OR: [{ id: project.organisationId }, { isHost: true }, { isPartner: true }] }
  const { say, textIn } = fieldsFor(actor, sought)
  const ofKind = async (kind: PrincipalKind) => {
    const whose = kind === 'organisation' ? home : { organisation: { is: home } }
    const where = kind === 'membership' ? { ...whose, disabledAt: null } : whose
    const { choices, searched } = await rowsToChoose(actor, kinds[kind], { where, text: textIn('with') })
    const group = say(`group-${kind}`)
    return { searched, choices: choices.map(({ value, label }) => ({ value: `${kind}:${value}`, label, group })) }
  }
  const found = await Promise.all((['team', 'group', 'organisation', 'membership'] as const).map(ofKind))
  const searched = found.some((one) => one.searched)
  return { choices: found.flatMap(({ choices }) => choices), ...(searched && { searched }) }
}
