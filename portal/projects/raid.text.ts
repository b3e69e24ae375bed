import { catalogue } from '../../words/catalogue.ts'

/** Texts of what may go wrong in a project, or has. */
export const raidTexts = catalogue(
  {
    owner: 'With {name}',
    dueOn: 'due',
    none: 'Risks, assumptions, issues and dependencies of this {_project} will be here. At the moment none is known.',
  },
  {
    owner: 'Bei {name}',
    dueOn: 'fällig',
    none: 'Hier stehen Risiken, Annahmen, Probleme und Abhängigkeiten. Zurzeit ist nichts bekannt.',
  },
)
