import { catalogue } from '../../words/catalogue.ts'

/** The page of a row on which one works: what stands in its head, and what it tells that is no rows of a noun. */
export const pageTexts = catalogue(
  {
    kind: 'Is',
    responsible: 'Responsible',
    layout: 'Layout',
    whole: 'Take along',
    'whole-zip': 'All of it as ZIP',
    'whole-missing': 'Documents that are missing',
    'layout-by-organisation': '{template}, given to this organisation',
    'layout-by-deployment': '{template}, as everybody has',
    next: 'Next',
    late: 'Late',
    'late-counts':
      '{tasks, plural, =0 {} one {# task} other {# tasks}}{milestones, plural, =0 {} one { · # milestone} other { · # milestones}}',
    others: 'Also seen by',
    organisations: 'Organisations',
    'people-who-see': 'Who sees it, and why',
    'seen-by-person': 'What they see, and why',
    'products-of-access': 'Products it opens',
    'people-of-access': 'Who of the partner works there',
    devices: 'Devices',
    'device-used': 'used {ago}, from {address}',
    'device-since': 'signed in {moment}',
    plan: 'Plan',
    'plan-told':
      '{all, plural, =0 {Nothing is planned yet.} one {One thing is planned} other {# things are planned}}{late, plural, =0 {.} one {, one is late.} other {, # are late.}}',
  },
  {
    kind: 'Ist',
    responsible: 'Verantwortlich',
    layout: 'Ansicht',
    whole: 'Mitnehmen',
    'whole-zip': 'Alles als ZIP',
    'whole-missing': 'Dokumente, die fehlen',
    'layout-by-organisation': '{template}, dieser Organisation zugeordnet',
    'layout-by-deployment': '{template}, wie alle sie haben',
    next: 'Als Nächstes',
    late: 'Verspätet',
    'late-counts':
      '{tasks, plural, =0 {} one {# Aufgabe} other {# Aufgaben}}{milestones, plural, =0 {} one { · # Meilenstein} other { · # Meilensteine}}',
    others: 'Sehen auch',
    organisations: 'Organisationen',
    'people-who-see': 'Wer es sieht, und warum',
    'seen-by-person': 'Was die Person sieht, und warum',
    'products-of-access': 'Produkte, die er öffnet',
    'people-of-access': 'Wer vom Partner dort arbeitet',
    devices: 'Geräte',
    'device-used': '{ago} benutzt, von {address}',
    'device-since': 'angemeldet {moment}',
    plan: 'Plan',
    'plan-told':
      '{all, plural, =0 {Noch ist nichts geplant.} one {Eines ist geplant} other {# Dinge sind geplant}}{late, plural, =0 {.} one {, eines ist verspätet.} other {, # sind verspätet.}}',
  },
)
