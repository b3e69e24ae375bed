import { joined } from './catalogue.ts'
import { accessColumns } from './labels/access.text.ts'
import { actionLabels } from './labels/actions.text.ts'
import { choiceLabels } from './labels/choices.text.ts'
import { importLabels } from './labels/imports.text.ts'
import { levelLabels } from './labels/levels.text.ts'
import { mailChoices } from './labels/mail-choices.text.ts'
import { nounLabels } from './labels/nouns.text.ts'
import { peopleColumns } from './labels/people.text.ts'
import { projectColumns } from './labels/projects.text.ts'
import { reportColumns } from './labels/reports.text.ts'

/** What every choice and every column is called, in the portal, the back-office, reports and mails alike: `Health.red`, `Task.dueOn`. */
export const labels = joined(
  nounLabels,
  choiceLabels,
  mailChoices,
  actionLabels,
  levelLabels,
  projectColumns,
  peopleColumns,
  reportColumns,
  accessColumns,
  importLabels,
)

export type Label = keyof (typeof labels)['en']
