import { catalogue } from '../../words/catalogue.ts'

/** How many there are of the main nouns. */
export const countTexts = catalogue(
  {
    project: '{count, plural, one {# {_project}} other {# {_projects}}}',
    task: '{count, plural, one {# {_task}} other {# {_tasks}}}',
    milestone: '{count, plural, one {# {_milestone}} other {# {_milestones}}}',
  },
  {
    project: '{count, plural, one {# {_project}} other {# {_projects}}}',
    task: '{count, plural, one {# {_task}} other {# {_tasks}}}',
    milestone: '{count, plural, one {# {_milestone}} other {# {_milestones}}}',
  },
)
