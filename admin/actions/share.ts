import { z } from 'zod'
import type { Member } from '../../domain/access/actor.ts'
import { sharing as asked, share } from '../../domain/access/share.ts'
import { Invalid, NotFound } from '../../domain/refusals.ts'
import { definitionOf } from '../guard/definition.ts'
import { ask, rows } from '../guard/reading.ts'
import { type Choice, rowsToChoose } from './choices.ts'
import { fieldsFor } from './fields.ts'
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
    expiresAt: z.iso.date().optional(),
  }),
  form: async (actor, id) => {
    const { say, field, choice } = fieldsFor(actor)
    const fields = [
      choice('with', await principalsFor(actor, id), { required: true }),
      choice('levelId', await rowsToChoose(actor, 'ProjectAccessLevel')),
      field('date', 'expiresAt'),
    ]
    return { text: say('share-text'), button: say('share-button'), fields }
  },
  call: async (actor, { with: whom, levelId, expiresAt }, id) => {
    const [principalKind, principalId] = whom.split(':')
    const { data } = asked.safeParse({ resourceId: id, principalKind, principalId, levelId, expiresAt })
    if (!data) throw new Invalid({ with: 'wrong' })
    await share(actor, data)
    return { message: 'shared', to: { subject: 'Project', id } }
  },
})

/** Those a project can be shared with: its own organisation, the host, partners; their teams, groups and people. */
async function principalsFor(actor: Member, id: string): Promise<Choice[]> {
  const [project] = await rows(ask(actor, definitionOf('Project')), { where: [{ id }] }, ['organisationId'])
  if (!project) throw new NotFound()
  const home = { OR: [{ id: project.organisationId }, { isHost: true }, { isPartner: true }] }
  const { say } = fieldsFor(actor)
  const ofKind = async (kind: PrincipalKind) => {
    const where = kind === 'organisation' ? home : { organisation: { is: home } }
    const found = await rowsToChoose(actor, kinds[kind], kind === 'membership' ? { ...where, disabledAt: null } : where)
    return found.map(({ value, label }) => ({ value: `${kind}:${value}`, label, group: say(`group-${kind}`) }))
  }
  return (await Promise.all((['team', 'group', 'organisation', 'membership'] as const).map(ofKind))).flat()
}
