import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the choice for which part of a project something is. */
export const placeTexts = catalogue(
  { label: 'For', whole: 'The whole {_project}', unnamed: 'Your phase', choose: 'Please choose' },
  { label: 'Für', whole: 'Das Ganze', unnamed: 'Ihre Phase', choose: 'Bitte wählen' },
)
