import { overviewTexts } from '../overview.text.ts'
import { projectsTexts } from './projects.text.ts'

/** What a reader is needed for is said in the words of a project's overview and of the list. */
export const needsTexts = {
  en: { ...overviewTexts.en, ...projectsTexts.en },
  de: { ...overviewTexts.de, ...projectsTexts.de },
}
