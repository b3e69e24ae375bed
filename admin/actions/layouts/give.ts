import { LayoutTarget } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { keepingAnother, lookAtLayouts } from '../../../domain/access/meant/layouts.ts'
import { layoutGiven } from '../../../domain/access/templates/definition.ts'
import { giveTemplate, takeTemplate } from '../../../domain/access/templates/give.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { line } from '../../../words/line.ts'
import { subjectOf } from '../../guard/titles/varying.ts'
import { fieldsFor } from '../fields.ts'
import { layoutsTold } from '../meant/layouts-told.ts'
import { type LookFirst, meantFirst } from '../meant/meant-first.ts'
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
    agreed: z.string().max(100).optional(),
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
  call: async (actor, { targetKind, agreed, ...targets }, templateId, once) => {
    const target = targetKind === 'deployment' ? undefined : targets[targetKind]
    const given = { templateId, targetKind, ...(target && { target }) }
    const giving = meantFirst<string | undefined>({
      ...{ actor, agreed, once, said: ['give-layout', given], button: fieldsFor(actor).say('give-layout-button') },
      look: lookAtEverybody(actor),
      change: (work) => giveTemplate(work, actor, given),
      done: (id = '') => ({ message: 'layout-given', to: { subject: 'LayoutAssignment', id } }),
    })
    return atFields(giving, (path) => (path === 'target' ? targetKind : path))
  },
})

/** Takes it away from them. */
export const takingLayout = verb({
  ...{ name: 'take-layout', on: 'row', may: 'delete', icon: 'UserMinus' },
  schema: z.strictObject({ agreed: z.string().max(100).optional() }),
  fits: ({ targetKind }) => targetKind !== 'deployment',
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('take-layout-text'), button: say('take-layout-button'), danger: true, fields: [] }
  },
  call: (actor, { agreed }, id, once) =>
    meantFirst<undefined>({
      ...{ actor, agreed, once, said: ['take-layout', id], button: fieldsFor(actor).say('take-layout-button') },
      look: lookAtEverybody(actor),
      change: async (work) => {
        await takeTemplate(work, actor, id)
        return undefined
      },
      done: () => ({ message: 'layout-taken', to: { subject: 'LayoutAssignment' } }),
    }),
})

/** For whom the portal shows something else then, and what; and who is given it (an assignment's uuid) and keeps another one. */
const lookAtEverybody =
  (actor: Member): LookFirst<string | undefined> =>
  async ({ db }) => {
    const changed = await lookAtLayouts(db, actor, null)
    return async (id) => {
      const changes = await changed()
      const count = changes.reduce((sum, { people }) => sum + people.length, 0)
      const tables = layoutsTold(actor, changes, id ? await keepingAnother(db, actor, id) : [])
      if (tables.length === 0) return { lines: [], tables }
      const { say } = fieldsFor(actor)
      return { lines: [count > 0 ? say('layout-people', { count }) : say('layout-nobody')], tables }
    }
  }
