import { LayoutTarget } from '@prisma/client'
import { z } from 'zod'
import { layoutGiven } from '../../../domain/access/templates/definition.ts'
import { giveTemplate, takeTemplate } from '../../../domain/access/templates/give.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { line } from '../../../words/line.ts'
import { subjectOf } from '../../guard/titles/varying.ts'
import { fieldsFor } from '../fields.ts'
import { press } from '../press.ts'
import { verb } from '../verb.ts'

const chosen = z.uuid('missing').optional()
const rowKinds = ['membership', 'team', 'group', 'organisation', 'access_level'] as const

/** Gives a template to a person, a job role, a team, a group, an organisation, an access level, or everybody. */
export const givingLayout = verb({
  ...{ name: 'give-layout', on: 'row', may: 'update', icon: 'UserPlus' },
  schema: z.strictObject({
    targetKind: layoutGiven.shape.targetKind,
    job_role: line(100).optional(),
    ...{ membership: chosen, team: chosen, group: chosen, organisation: chosen, access_level: chosen },
  }),
  form: async (actor, _, sought) => {
    const { say, field, choice, row } = fieldsFor(actor, sought)
    const kinds = Object.values(LayoutTarget).map((value) => ({ value, label: say(`LayoutTarget.${value}`) }))
    const where = { membership: { disabledAt: null } } as const
    const rows = rowKinds.map((kind) =>
      row(kind, subjectOf(kind), {
        ...{ label: `LayoutTarget.${kind}` as const, when: { field: 'targetKind', is: [kind] }, required: true },
        ...(kind === 'membership' && { where: where.membership }),
      }),
    )
    const jobRole = field('text', 'job_role', {
      ...{ label: 'LayoutTarget.job_role', when: { field: 'targetKind', is: ['job_role'] }, required: true },
    })
    const to = choice('targetKind', kinds, { required: true, value: 'membership' })
    return {
      text: say('give-layout-text'),
      button: say('give-layout-button'),
      fields: [to, jobRole, ...(await Promise.all(rows))],
    }
  },
  call: async (actor, { targetKind, ...targets }, templateId, once) => {
    const target = targetKind === 'deployment' ? undefined : targets[targetKind]
    const given = giveTemplate(actor, { templateId, targetKind, ...(target && { target }) }, once)
    const id = await atFields(given, (path) => (path === 'target' ? targetKind : path))
    return { message: 'layout-given', to: { subject: 'LayoutAssignment', id } }
  },
})

/** Takes it away from them. */
export const takingLayout = press({
  ...{ name: 'take-layout', may: 'delete', icon: 'UserMinus', danger: true, message: 'layout-taken' },
  fits: ({ targetKind }) => targetKind !== 'deployment',
  call: takeTemplate,
  to: () => ({ subject: 'LayoutAssignment' }),
})
