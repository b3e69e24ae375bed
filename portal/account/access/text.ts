import { catalogue } from '../../../words/catalogue.ts'

/** Who sees the projects of an organisation, and why. */
export const accessTexts = catalogue(
  {
    title: 'Who sees what',
    lead: 'The projects of {organisation}, and how many people see each of them at this moment.',
    own: 'Of yours',
    others: 'Of others',
    none: 'Your organisation has no projects yet.',
    titleOf: 'Who sees {project}',
    leadOf:
      'Everybody whom something below lets in, your own people first. What is taken away is gone with their next click.',
    ask: 'To change it, write to {host} on the page of the project.',
    toProject: 'To the project',
    person: 'Person',
    organisation: 'Organisation',
    why: 'Why',
    searchFor: 'Name or address',
    search: 'Search',
    noMatch: 'Nobody who sees it is called like that.',
    showAll: 'Show everybody',
    nobody: 'Nobody sees it.',
  },
  {
    title: 'Wer was sieht',
    lead: 'Die Projekte von {organisation}, und wie viele Personen jedes davon gerade sehen.',
    own: 'Von Ihnen',
    others: 'Von anderen',
    none: 'Ihre Organisation hat noch keine Projekte.',
    titleOf: 'Wer {project} sieht',
    leadOf:
      'Alle, denen etwas hier Zugang gibt, Ihre eigenen Leute zuerst. Was weggenommen wird, ist mit ihrem nächsten Klick weg.',
    ask: 'Soll sich etwas ändern, schreiben Sie an {host}, auf der Seite des Projekts.',
    toProject: 'Zum Projekt',
    person: 'Person',
    organisation: 'Organisation',
    why: 'Warum',
    searchFor: 'Name oder Adresse',
    search: 'Suchen',
    noMatch: 'Niemand, der es sieht, heißt so.',
    showAll: 'Alle anzeigen',
    nobody: 'Niemand sieht es.',
  },
)
