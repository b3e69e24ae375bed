import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the list of projects. */
export const projectsTexts = catalogue(
  {
    title: 'Projects',
    count: '{total, plural, one {# project} other {# projects}}',
    waiting: 'Waiting for you',
    moreWaits: '{more, number} more in your projects',
    lateIn:
      '{milestones, plural, =0 {} one {1 milestone} other {# milestones}}{tasks, plural, =0 {} one {1 task} other {# tasks}}',
    lateBoth:
      '{milestones, plural, one {1 milestone} other {# milestones}}, {tasks, plural, one {1 task} other {# tasks}}',
    moreLate: '{more, plural, one {1 more project} other {# more projects}}',
    news: 'New',
    newsCount:
      '{count, plural, =0 {Nothing new since your last visit.} one {1 message since your last visit} other {# messages since your last visit}}',
    newsMost: 'More than {most} messages since your last visit',
    newsFirst: 'Everything written so far',
    filters: 'Search and sort',
    search: 'Search',
    searchFor: 'Search by name',
    stateFilter: 'Open or completed',
    sort: 'Sort by',
    anyHealth: 'Any health',
    anyState: 'All projects',
    open: 'Open',
    closed: 'Completed',
    standard: 'Open first',
    byName: 'Name',
    worstFirst: '{column}, worst first',
    none: 'Your projects will be here, each with how it is going and what comes next, as soon as the first one is shared with you.',
    noMatch: 'No project fits what you are looking for.',
    showAll: 'Show all projects',
  },
  {
    title: 'Projekte',
    count: '{total, plural, one {# Projekt} other {# Projekte}}',
    waiting: 'Wartet auf Sie',
    moreWaits: '{more, number} weitere in Ihren Projekten',
    lateIn:
      '{milestones, plural, =0 {} one {1 Meilenstein} other {# Meilensteine}}{tasks, plural, =0 {} one {1 Aufgabe} other {# Aufgaben}}',
    lateBoth:
      '{milestones, plural, one {1 Meilenstein} other {# Meilensteine}}, {tasks, plural, one {1 Aufgabe} other {# Aufgaben}}',
    moreLate: '{more, plural, one {1 weiteres Projekt} other {# weitere Projekte}}',
    news: 'Neu',
    newsCount:
      '{count, plural, =0 {Nichts Neues seit Ihrem letzten Besuch.} one {1 Nachricht seit Ihrem letzten Besuch} other {# Nachrichten seit Ihrem letzten Besuch}}',
    newsMost: 'Mehr als {most} Nachrichten seit Ihrem letzten Besuch',
    newsFirst: 'Alles, was bisher geschrieben wurde',
    filters: 'Suchen und sortieren',
    search: 'Suchen',
    searchFor: 'Nach Namen suchen',
    stateFilter: 'Offen oder abgeschlossen',
    sort: 'Sortieren nach',
    anyHealth: 'Jeder Zustand',
    anyState: 'Alle Projekte',
    open: 'Offen',
    closed: 'Abgeschlossen',
    standard: 'Offene zuerst',
    byName: 'Name',
    worstFirst: '{column}, schlechtester zuerst',
    none: 'Hier stehen Ihre Projekte mit Stand und nächsten Schritten, sobald das erste mit Ihnen geteilt wird.',
    noMatch: 'Kein Projekt passt zu Ihrer Suche.',
    showAll: 'Alle Projekte zeigen',
  },
)
