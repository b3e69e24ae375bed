import { catalogue, type Say } from '../../../words/catalogue.ts'

/** Texts of groups and teams. */
export const setTexts = catalogue(
  {
    'Group.lead':
      'People of {organisation} who are put together, so that something can be shared with all of them at once.',
    'Team.lead':
      'People of {organisation} who work together. Its {_projects} reach the team it began with by themselves.',
    'Group.none': 'There is no group yet.',
    'Team.none': 'There is no team yet.',
    'Group.new': 'A new group',
    'Team.new': 'A new team',
    'Group.make': 'Make the group',
    'Team.make': 'Make the team',
    people: 'People',
    'Group.opens': 'What is shared with this group',
    'Team.opens': 'What is shared with this team',
    opensLead: 'Whoever is in it gets in there, as far as their own access level goes.',
    opensNothing: 'Nothing is shared with it.',
    unseen: 'Something you cannot see',
    level: 'level “{name}”',
    until: 'until {day}',
    closed: 'Something is shared with it, so that who is in it is changed by the administrators of {organisation}.',
    searchFor: 'Name or e-mail address',
    search: 'Search',
    nobody: 'Nobody is in it.',
    noneFound: 'Nobody matches that.',
    everybodyIn: 'Everybody who could be is in it.',
    unnamed: 'Without a name',
    disabled: 'Disabled',
    acts: 'What you can do',
    add: 'Add people',
    addTo: 'Add people to {name}',
    addOne: 'Add',
    addOf: 'Add {name}',
    addOpens: 'Whoever you add gets in here from their next click on, as far as their own access level goes:',
    take: 'Take out',
    takeOf: 'Take {name} out',
    rename: 'Rename',
    save: 'Save',
    delete: 'Delete',
    deleteOf: 'Delete {name}',
    'Group.deleteLead': 'The group is deleted, and cannot be brought back. The people in it stay at {organisation}.',
    'Team.deleteLead': 'The team is deleted, and cannot be brought back. The people in it stay at {organisation}.',
    deleteEnds:
      '{count, plural, one {One person loses} other {# people lose}} what was shared with it, unless it reaches them in another way too:',
    deleteEndsNobody: 'What was shared with it ends; nobody is in it:',
    'Group.home':
      '{organisation} began with this group, and whoever is invited comes into it. It stays; take people out of it instead.',
    'Team.home':
      '{organisation} began with this team, and whoever is invited comes into it. It stays; take people out of it instead.',
  },
  {
    'Group.lead':
      'Personen von {organisation}, die zusammengefasst sind, damit sich etwas mit allen zugleich teilen lässt.',
    'Team.lead':
      'Personen von {organisation}, die zusammenarbeiten. Das Team, mit dem alles begann, erhält die {_projects} von selbst.',
    'Group.none': 'Noch gibt es keine Gruppe.',
    'Team.none': 'Noch gibt es kein Team.',
    'Group.new': 'Eine neue Gruppe',
    'Team.new': 'Ein neues Team',
    'Group.make': 'Gruppe anlegen',
    'Team.make': 'Team anlegen',
    people: 'Personen',
    'Group.opens': 'Was mit dieser Gruppe geteilt ist',
    'Team.opens': 'Was mit diesem Team geteilt ist',
    opensLead: 'Wer dazugehört, kommt dort hinein, so weit die eigene Zugriffsstufe reicht.',
    opensNothing: 'Damit ist nichts geteilt.',
    unseen: 'Etwas, das Sie nicht sehen',
    level: 'Stufe „{name}“',
    until: 'bis {day}',
    closed: 'Damit ist etwas geteilt; darum ändert die Administration von {organisation}, wer dazugehört.',
    searchFor: 'Name oder E-Mail-Adresse',
    search: 'Suchen',
    nobody: 'Niemand gehört dazu.',
    noneFound: 'Dazu passt niemand.',
    everybodyIn: 'Alle, die dazugehören könnten, gehören dazu.',
    unnamed: 'Ohne Namen',
    disabled: 'Gesperrt',
    acts: 'Was Sie tun können',
    add: 'Personen hinzufügen',
    addTo: 'Personen zu {name} hinzufügen',
    addOne: 'Hinzufügen',
    addOf: '{name} hinzufügen',
    addOpens: 'Wen Sie hinzufügen, kommt ab dem nächsten Klick hier hinein, so weit die eigene Zugriffsstufe reicht:',
    take: 'Herausnehmen',
    takeOf: '{name} herausnehmen',
    rename: 'Umbenennen',
    save: 'Speichern',
    delete: 'Löschen',
    deleteOf: '{name} löschen',
    'Group.deleteLead':
      'Die Gruppe wird gelöscht und lässt sich nicht zurückholen. Wer dazugehörte, bleibt bei {organisation}.',
    'Team.deleteLead':
      'Das Team wird gelöscht und lässt sich nicht zurückholen. Wer dazugehörte, bleibt bei {organisation}.',
    deleteEnds:
      '{count, plural, one {Eine Person verliert} other {# Personen verlieren}}, was damit geteilt war, sofern es nicht auch auf anderem Weg zu ihnen kommt:',
    deleteEndsNobody: 'Was damit geteilt war, endet; niemand gehört dazu:',
    'Group.home':
      'Mit dieser Gruppe hat {organisation} begonnen, und wer eingeladen wird, gehört dazu. Sie bleibt; nehmen Sie stattdessen Personen heraus.',
    'Team.home':
      'Mit diesem Team hat {organisation} begonnen, und wer eingeladen wird, gehört dazu. Es bleibt; nehmen Sie stattdessen Personen heraus.',
  },
)

export type SetSay = Say<keyof (typeof setTexts)['en']>
