import { catalogue } from '../../words/catalogue.ts'

/** What can be wrong with contacts, groups and teams. */
export const contactProblems = catalogue(
  {
    'own-person':
      'This is the address of somebody of your own organisation. They are among the contacts by themselves.',
    'contact-known': 'There is a contact with this address already.',
    'name-taken': 'There is one of this name already. Please choose another name.',
    'opens-changed':
      'Something else is shared with it than you were shown, so nothing was deleted. Look at it below, and delete it if you still mean to.',
  },
  {
    'own-person':
      'Diese Adresse hat jemand aus Ihrer Organisation. Die eigenen Leute stehen von selbst bei den Kontakten.',
    'contact-known': 'Einen Kontakt mit dieser Adresse gibt es schon.',
    'name-taken': 'Dieser Name ist schon vergeben. Bitte wählen Sie einen anderen.',
    'opens-changed':
      'Damit ist etwas anderes geteilt, als Ihnen gezeigt wurde; es wurde nichts gelöscht. Sehen Sie unten nach, und löschen Sie, wenn Sie das noch wollen.',
  },
)
