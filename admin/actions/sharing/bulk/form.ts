import type { Member } from '../../../../domain/access/actor/actor.ts'
import { definitionOf } from '../../../guard/definition.ts'
import { isId } from '../../../guard/filters/value.ts'
import { ask, rows } from '../../../guard/reading.ts'
import { rowsToChoose } from '../../choices.ts'
import { fieldsFor } from '../../fields.ts'
import type { FieldSearch, FormView } from '../../form-view.ts'
import { principalsIn } from '../principals.ts'

/** The form to share several projects (uuids with commas): it begins with those, and others are found by their names. */
export async function severalForm(actor: Member, ids: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, row, textIn } = fieldsFor(actor, sought)
  const chosen = ids.split(',').filter(isId)
  const text = textIn('projectIds')
  const projects = await rowsToChoose(actor, 'Project', { text, chosen: text ? [] : chosen, detailed: true })
  const fields = [
    field('several', 'projectIds', { ...projects, label: 'several-projects', required: true, value: chosen }),
    field('several', 'with', {
      ...(await principalsIn(actor, await homesOf(actor, chosen, textIn('with')), sought, { detailed: true })),
      ...{ label: 'several-with', required: true },
    }),
    await row('levelId', 'ProjectAccessLevel', { label: 'Grant.levelId', hint: say('several-level-hint') }),
    field('date', 'until', { label: 'Grant.expiresAt', hint: say('several-until-hint') }),
  ]
  return { text: say('share-several-text'), button: say('share-several-button'), fields }
}

/** Whose people are offered before a name is looked for: those of the chosen projects, the host's and partners'. */
async function homesOf(actor: Member, projectIds: string[], text: string | undefined) {
  if (text) return {}
  const found = await rows(ask(actor, definitionOf('Project')), { where: [{ id: { in: projectIds } }] }, [
    'organisationId',
  ])
  const ids = found.map(({ organisationId }) => organisationId)
  return { OR: [{ id: { in: ids } }, { isHost: true }, { isPartner: true }] }
}
