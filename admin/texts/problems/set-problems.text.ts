import { pairs } from '../../../words/pairs.ts'

/** Why a group or team was not written, and what is wrong with it. */
export const setProblems = pairs({
  'name-taken': ['There is one of this name already.', 'Diesen Namen gibt es schon.'],
  'no-colleague': ['Please choose somebody of its organisation.', 'Bitte jemanden aus der Organisation wählen.'],
  'home-Group': [
    'The organisation began with this group, and whoever is invited comes into it: it stays.',
    'Mit dieser Gruppe hat die Organisation begonnen, und wer eingeladen wird, gehört dazu: Sie bleibt.',
  ],
  'home-Team': [
    'The organisation began with this team, and whoever is invited comes into it: it stays.',
    'Mit diesem Team hat die Organisation begonnen, und wer eingeladen wird, gehört dazu: Es bleibt.',
  ],
  'invite-Group': [
    'Something is shared with this group: an administrator has to change it.',
    'Mit dieser Gruppe ist etwas geteilt: Ändern kann sie die Administration.',
  ],
})
