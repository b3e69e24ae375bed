import { pairsOf } from '../../../words/pairs.ts'

/** What files may say that is no column here, or is called otherwise where several things are in one line. */
export const importFieldTexts = pairsOf({
  ImportField: {
    reference: ['Reference or number', 'Referenz oder Nummer'],
    earlier: ['Predecessors', 'Vorgänger'],
    organisation: ['Organisation', 'Organisation'],
    personName: ['Person: name', 'Person: Name'],
    firstName: ['Person: first name', 'Person: Vorname'],
    lastName: ['Person: last name', 'Person: Nachname'],
    personLocale: ['Person: language', 'Person: Sprache'],
  },
})
