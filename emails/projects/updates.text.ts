import { catalogue } from '../../words/catalogue.ts'

/** Several updates and comments in one mail. */
export const updatesTexts = catalogue(
  {
    subject: '{project}: {count} new messages',
    title: '{count} new messages about {project}',
    more: '{count, plural, one {One more is} other {# more are}} in the portal.',
    under: 'In answer to: {beginning}',
  },
  {
    subject: '{project}: {count} neue Nachrichten',
    title: '{count} neue Nachrichten zu {project}',
    more: '{count, plural, one {Eine weitere steht} other {# weitere stehen}} im Portal.',
    under: 'Antwort auf: {beginning}',
  },
)
