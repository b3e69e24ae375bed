import { catalogue } from '../../words/catalogue.ts'

/** What stands in a calendar. */
export const feedTexts = catalogue(
  {
    called: 'Dates of {organisation}',
    Milestone: '{_Milestone}: {name}',
    Task: 'Due: {name}',
    RaidEntry: 'Due: {name}',
    done: 'Reached: {name}',
  },
  {
    called: 'Termine von {organisation}',
    Milestone: '{_Milestone}: {name}',
    Task: 'Fällig: {name}',
    RaidEntry: 'Fällig: {name}',
    done: 'Erreicht: {name}',
  },
)
