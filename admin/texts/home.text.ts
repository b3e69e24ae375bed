import { catalogue } from '../../words/catalogue.ts'

/** The home page: a list of what needs somebody today. */
export const homeTexts = catalogue(
  {
    title: '{day}',
    waiting:
      '{waiting, plural, =0 {Nothing needs you right now.} one {One thing needs you.} other {# things need you.}}',
    milestones: 'Late milestones',
    'no-milestones': 'No milestone is late.',
    projects: 'Red projects',
    'no-projects': 'No project is red.',
    runs: 'Failed and overdue runs',
    'no-runs': 'No run has failed, and none is overdue.',
    schedules: 'Overdue schedules',
    'no-schedules': 'No schedule is overdue.',
    deliveries: 'Mails that did not arrive',
    'no-deliveries': 'Every mail has arrived, as far as we know.',
    invitations: 'Invitations without answer',
    'no-invitations': 'Every invitation has been answered.',
    more: 'All {total}',
  },
  {
    title: '{day}',
    waiting:
      '{waiting, plural, =0 {Gerade braucht Sie nichts.} one {Eine Sache braucht Sie.} other {# Dinge brauchen Sie.}}',
    milestones: 'Verspätete Meilensteine',
    'no-milestones': 'Kein Meilenstein ist verspätet.',
    projects: 'Rote Projekte',
    'no-projects': 'Kein Projekt ist rot.',
    runs: 'Gescheiterte und überfällige Läufe',
    'no-runs': 'Kein Lauf ist gescheitert, keiner ist überfällig.',
    schedules: 'Überfällige Zeitpläne',
    'no-schedules': 'Kein Zeitplan ist überfällig.',
    deliveries: 'Mails, die nicht ankamen',
    'no-deliveries': 'Alle Mails sind angekommen, soweit wir wissen.',
    invitations: 'Unbeantwortete Einladungen',
    'no-invitations': 'Alle Einladungen sind beantwortet.',
    more: 'Alle {total}',
  },
)
