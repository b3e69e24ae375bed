import { catalogue } from '../../words/catalogue.ts'

/** Texts of the parts that several rooms share. */
export const partTexts = catalogue(
  {
    late: 'Late',
    pages: 'Pages',
    previous: 'Previous',
    narrow: 'Narrow the list',
    next: 'Next',
    pageOf: 'Page {page} of {pages}',
    pageOfMore: 'Page {page} of more than {pages}',
    printed: '{what}, as of {moment}',
    servedBy: 'This portal is run by {host}.',
    contact: 'Questions?',
    contactNamed: 'Questions? {name}',
  },
  {
    late: 'Verspätet',
    pages: 'Seiten',
    previous: 'Zurück',
    narrow: 'Liste eingrenzen',
    next: 'Weiter',
    pageOf: 'Seite {page} von {pages}',
    pageOfMore: 'Seite {page} von mehr als {pages}',
    printed: '{what}, Stand {moment}',
    servedBy: 'Dieses Portal betreibt {host}.',
    contact: 'Fragen?',
    contactNamed: 'Fragen? {name}',
  },
)
