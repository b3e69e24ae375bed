import { catalogue } from '../../words/catalogue.ts'

/** Texts of what may go wrong in a project, or has. */
export const raidTexts = catalogue(
  {
    risk: 'Risk',
    assumption: 'Assumption',
    issue: 'Issue',
    dependency: 'Dependency',
    low: 'Low',
    medium: 'Medium',
    high: 'High',
    critical: 'Critical',
    closed: 'Closed',
    mitigation: 'What we do about it',
    owner: 'With {name}',
    dueOn: 'due',
    none: 'Risks, assumptions, issues and dependencies of this project will be here. At the moment none is known.',
  },
  {
    risk: 'Risiko',
    assumption: 'Annahme',
    issue: 'Problem',
    dependency: 'Abhängigkeit',
    low: 'Niedrig',
    medium: 'Mittel',
    high: 'Hoch',
    critical: 'Kritisch',
    closed: 'Erledigt',
    mitigation: 'Was wir dagegen tun',
    owner: 'Bei {name}',
    dueOn: 'fällig',
    none: 'Hier stehen Risiken, Annahmen, Probleme und Abhängigkeiten dieses Projekts. Zurzeit ist nichts bekannt.',
  },
)
