import { catalogue, type Say } from '../../words/catalogue.ts'

/** Texts of a project's plan. */
export const planTexts = catalogue(
  {
    none: 'The plan of this project will be here: its phases, milestones and tasks, and where today is.',
    caption: 'The plan, from {from} to {to}',
    today: 'Today',
    what: 'What',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    state: 'State',
    phase: 'Phase',
    milestone: 'Milestone',
    task: 'Task',
    done: 'done',
    late: 'late',
    going: 'under way',
    ahead: 'ahead',
    blocked: 'blocked',
    legend: 'How to read the picture',
  },
  {
    none: 'Hier steht der Plan dieses Projekts: seine Phasen, Meilensteine und Aufgaben, und wo wir heute sind.',
    caption: 'Der Plan, von {from} bis {to}',
    today: 'Heute',
    what: 'Was',
    kind: 'Art',
    from: 'Von',
    to: 'Bis',
    state: 'Stand',
    phase: 'Phase',
    milestone: 'Meilenstein',
    task: 'Aufgabe',
    done: 'erledigt',
    late: 'verspätet',
    going: 'in Arbeit',
    ahead: 'steht bevor',
    blocked: 'blockiert',
    legend: 'So liest man das Bild',
  },
)

export type PlanSay = Say<keyof (typeof planTexts)['en']>
