import { catalogue, type Say } from '../../../words/catalogue.ts'

/** Texts of a project's plan. */
export const planTexts = catalogue(
  {
    none: 'The plan of this {_project} will be here: its phases, {_milestones} and {_tasks}, and where today is.',
    cut: 'There is more than one picture holds. It shows {most} of each kind, what is not done yet first. All {_tasks} are in their list.',
    caption: 'The plan, from {from} to {to}',
    today: 'Today',
    what: 'What',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    state: 'State',
    picture: 'Drawn',
    phase: 'Phase',
    done: 'done',
    late: 'late',
    going: 'under way',
    ahead: 'ahead',
    blocked: 'blocked',
  },
  {
    none: 'Hier steht der Plan: Phasen, {_milestones} und {_tasks}, und wo wir heute sind.',
    cut: 'Es ist mehr, als ein Bild fasst. Es zeigt je {most}, zuerst was noch nicht erledigt ist. Alle {_tasks} stehen in ihrer Liste.',
    caption: 'Der Plan, von {from} bis {to}',
    today: 'Heute',
    what: 'Was',
    kind: 'Art',
    from: 'Von',
    to: 'Bis',
    state: 'Stand',
    picture: 'Gezeichnet',
    phase: 'Phase',
    done: 'erledigt',
    late: 'verspätet',
    going: 'in Arbeit',
    ahead: 'steht bevor',
    blocked: 'blockiert',
  },
)

export type PlanSay = Say<keyof (typeof planTexts)['en']>
