import { catalogue } from '../../../words/catalogue.ts'

/** Who sees the projects of an organisation, and why. */
export const accessTexts = catalogue(
  {
    title: 'Who sees what',
    lead: 'The {_projects} of {organisation}, and how many people see each of them at this moment.',
    own: 'Of yours',
    others: 'Of others',
    none: 'Your organisation has no {_projects} yet.',
    titleOf: 'Who sees {project}',
    leadOf:
      'Everybody whom something below lets in, your own people first. What is taken away is gone with their next click.',
    ask: 'To change it, write to {host} on the page of the {_project}.',
    toProject: 'To the {_project}',
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
    lead: 'Die {_projects} von {organisation}, und wie viele Personen sie jeweils gerade sehen.',
    own: 'Von Ihnen',
    others: 'Von anderen',
    none: 'Ihre Organisation hat noch keine {_projects}.',
    titleOf: 'Wer {project} sieht',
    leadOf:
      'Alle, denen etwas hier Zugang gibt, Ihre eigenen Leute zuerst. Was weggenommen wird, ist mit ihrem nächsten Klick weg.',
    ask: 'Soll sich etwas ändern, schreiben Sie an {host}, auf der Seite selbst.',
    toProject: '{_Project} öffnen',
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
