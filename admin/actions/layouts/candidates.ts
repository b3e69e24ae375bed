import type { Member } from '../../../domain/access/actor/actor.ts'
import type { ChosenLayout } from '../../../domain/access/templates/find.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { subjectOf } from '../../guard/titles/varying.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbResult } from '../verb.ts'

type Told = NonNullable<VerbResult['told']>

/** The candidates, the most specific first. */
export async function candidatesTold(actor: Member, { candidates }: ChosenLayout): Promise<Told> {
  const { say } = fieldsFor(actor)
  if (candidates.length === 0) return [{ label: '–', value: say('layout-none') }]
  const named = candidates.map(async ({ targetKind, target, template }, at) => {
    const isRow = targetKind !== 'job_role' && targetKind !== 'deployment'
    const title = isRow && (await titlesById(actor, subjectOf(targetKind), [target])).get(target)
    const name = title || (isRow ? say('cannot-be-seen') : targetKind === 'job_role' ? target : '')
    const label = say('layout-candidate', { place: at + 1, kind: say(`LayoutTarget.${targetKind}`), name })
    return { label: label.trim(), value: say(at === 0 ? 'layout-counts' : 'layout-unused', { template }) }
  })
  return Promise.all(named)
}
