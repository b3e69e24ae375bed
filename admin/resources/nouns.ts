import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { answeringUpdate } from '../actions/answer.ts'
import { deletingDocument } from '../actions/documents/delete.ts'
import { renamingDocument } from '../actions/documents/rename.ts'
import { settlingTask, withoutAnswer } from '../actions/settle.ts'
import { assigningSeveral } from '../actions/several/assign.ts'
import { movingSeveral } from '../actions/several/move.ts'
import { shiftingSeveral } from '../actions/several/shift.ts'
import { settingStatus } from '../actions/several/status.ts'
import { sharingSeveral } from '../actions/sharing/bulk/share-several.ts'
import { sharingOf } from '../actions/sharing/share.ts'
import { sharedWith } from '../actions/sharing/shared-with.ts'
import { seeingWho } from '../actions/sharing/who-sees.ts'
import { define, type ModelDefinition, type ModelOptions } from '../guard/definition.ts'
import { together } from '../guard/writing/meant.ts'
import { nextMilestone } from '../page/facts/next-milestone.ts'
import { madeOfProject } from '../page/made/project.ts'
import { planOfProject } from '../page/tells/plan.tsx'
import { peopleWhoSee } from '../page/tells/seen-by.ts'
import { consequencesOfMilestone } from './consequences/milestone.ts'
import { consequencesOfMoving, consequencesOfProduct } from './consequences/moved.ts'
import { consequencesOfProject } from './consequences/project.ts'
import { declaredOptions, namesOf } from './declared.ts'

/** What the back-office adds to what a noun says of itself. */
const more: Partial<Record<NounName, Partial<ModelOptions>>> = {
  Project: {
    verbs: [sharingOf('project'), sharedWith('project'), sharingSeveral],
    made: madeOfProject,
    facts: [nextMilestone('projectId')],
    consequences: together(consequencesOfProject, consequencesOfProduct),
    tells: [planOfProject, peopleWhoSee],
  },
  Phase: { verbs: [sharingOf('phase'), sharedWith('phase'), shiftingSeveral('Phase', ['startsOn', 'endsOn'])] },
  Milestone: {
    verbs: [movingSeveral('Milestone'), shiftingSeveral('Milestone', ['dueOn'])],
    consequences: together(consequencesOfMilestone, consequencesOfMoving('Milestone')),
  },
  Task: {
    consequences: consequencesOfMoving('Task'),
    verbs: [
      ...[settlingTask, assigningSeveral, settingStatus, movingSeveral('Task')],
      shiftingSeveral('Task', ['startsOn', 'dueOn']),
    ],
  },
  File: { verbs: [renamingDocument, deletingDocument] },
  RaidEntry: { consequences: consequencesOfMoving('RaidEntry') },
  Update: { verbs: [answeringUpdate, withoutAnswer] },
  TaskDependency: {
    refusals: {
      waits_for_itself: { earlierId: 'waits-for-itself' },
      waits_already: { earlierId: 'waits-already' },
      waits_in_circle: { earlierId: 'waits-in-circle' },
      task_in_project: { earlierId: 'other-project' },
    },
  },
}

/** The back-office's definitions of all that is in a project. */
export const nounDefinitions: ModelDefinition[] = nounNames.map((name) => {
  const noun = nounOf(name)
  const people = namesOf(noun.columns, ({ kind, by }) => kind === 'person' && !by)
  const { verbs = [], ...others } = more[name] ?? {}
  const options = { ...declaredOptions(noun), group: 'projects', people, ...others } as const
  return define(name, { ...options, verbs: [...verbs, seeingWho(name)] })
})
