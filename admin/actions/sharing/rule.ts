import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { RuleNotAgreed } from '../../../domain/access/sharing/rules/effect.ts'
import { makeRule, mayShareAll, ruleInput } from '../../../domain/access/sharing/rules/rule.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { plainDay } from '../../../words/plain.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { type VerbOutcome, verb } from '../verb.ts'
import { describeTerms } from './describe-terms.ts'
import { principalsOf } from './principals.ts'
import { termsIn } from './terms.ts'

/** Shares all projects of an organisation, also those to come: the first press shows with how many people, the second one does it. */
export const sharingAll = verb({
  ...{ name: 'share-all', on: 'row', may: 'read', icon: 'Share2' },
  fits: ({ id }, actor) => typeof id === 'string' && mayShareAll(actor, id),
  schema: z.strictObject({
    with: z.string('missing').regex(/^(organisation|team|group|membership):[0-9a-f-]{36}$/, 'missing'),
    levelId: z.uuid().nullable().optional(),
    until: plainDay.nullable().optional(),
    agreed: z.string().max(100).optional(),
  }),
  form,
  call: async (actor, { with: whom, ...input }, organisationId, once) => {
    const [principalKind, principalId] = whom.split(':')
    const { data } = ruleInput.safeParse({ ...input, organisationId, principalKind, principalId })
    if (!data) throw new Invalid({ with: 'missing' })
    const work = atFields(makeRule(actor, data, once), (path) => (path.startsWith('principal') ? 'with' : path))
    return shownFirst(actor, organisationId, input.agreed, work)
  },
})

async function form(actor: Member, id: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, choice, row, valueIn } = fieldsFor(actor, sought)
  const chosen = valueIn('with') ?? ''
  const { levelId, until, text } = await termsIn(actor, id, chosen)
  const fields = [
    choice('with', await principalsOf(actor, id, sought), { required: true, decides: true, value: chosen }),
    await row('levelId', 'ProjectAccessLevel', { label: 'Grant.levelId', value: levelId }),
    field('date', 'until', { label: 'Grant.expiresAt', value: until, hint: say('rule-until-hint') }),
  ]
  return { text: say(text ? 'rule-in-force' : 'share-all-text'), button: say('share-all-button'), fields }
}

async function shownFirst(
  actor: Member,
  organisationId: string,
  agreed: string | undefined,
  work: Promise<string>,
): Promise<VerbOutcome> {
  try {
    await work
    return { message: 'rule-made', to: { subject: 'Organisation', id: organisationId } }
  } catch (error) {
    if (!(error instanceof RuleNotAgreed)) throw error
    const { say } = fieldsFor(actor)
    const { people, projects, now, before } = error.effect
    const rows = (await describeTerms(actor, before, now)).map(({ label, value }) => [label, value])
    const tables = [{ heading: say('rule-terms'), columns: [say('rule-term'), say('rule-value')], rows }]
    const text = say('rule-effect', { people, projects })
    return {
      preview: { text, tables, agreed: error.agreed, button: say('rule-save') },
      isOther: agreed !== undefined,
    }
  }
}
