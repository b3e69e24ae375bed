import type { Calendar } from '../calendar.ts'
import { idOf } from '../ids.ts'
import { memberId } from '../organisations.ts'
import type { PersonKey } from '../people.ts'

type DecisionStory = { project: string; title: string; on: number; by: PersonKey; text: string; note?: string }

/** What was decided; days are counted from the one the sample is loaded on. */
const decisions: DecisionStory[] = [
  {
    project: 'Line 4 retrofit',
    title: 'Two short stops instead of one long one',
    on: -70,
    by: 'nora',
    text: 'The line is converted in two stops of four days. It costs six days more in all, and Northwind keeps delivering to its two largest customers.',
    note: 'One long stop would have saved us about 9,000 €.',
  },
  {
    project: 'Line 4 retrofit',
    title: 'Vision station with two cameras',
    on: -41,
    by: 'max',
    text: 'One camera finds 92 % of the faults in the sample packs, two find 99 %. The second one is part of the offer from now on.',
  },
  {
    project: 'Line 4 retrofit',
    title: 'The repaired frame stays',
    on: -6,
    by: 'milo',
    text: 'The frame was straightened and measured: it is within tolerance. A new one would have come eleven weeks later.',
    note: 'Paid from the reserve; Sofia agreed on the phone.',
  },
  {
    project: 'Clean room 2',
    title: 'Qualification by the supplier of the filters',
    on: -12,
    by: 'gina',
    text: 'Meridian plans and attends, the supplier measures and signs. So there is one party that answers for the numbers.',
  },
]

/** The rows of the decision log. */
export function decisionRows({ day, at }: Calendar) {
  return decisions.map(({ project, title, on, by, text, note = '' }) => ({
    ...{ title, text, internalNote: note },
    id: idOf('decision', project, title),
    projectId: idOf('project', project),
    decidedOn: day(on),
    decidedById: memberId(by),
    creatorId: memberId('milo'),
    createdAt: at(on, 15),
    updatedAt: at(on, 15),
  }))
}
