import { pairs } from '../../../words/pairs.ts'

/** Why nothing was done with a schedule. */
export const scheduleProblems = pairs({
  'yours-already': ['It is yours already.', 'Sie sind schon dafür zuständig.'],
  'run-begins': [
    'A run of it is about to begin. Delete it once the run is on its way; nothing was changed.',
    'Ein Lauf davon beginnt gerade. Löschen Sie ihn, sobald der Lauf unterwegs ist; geändert wurde nichts.',
  ],
  'has-schedules': [
    'It cannot be deleted: what its schedules have sent is kept, also of those that are deleted.',
    'Er kann nicht gelöscht werden: Was seine Zeitpläne gesendet haben, bleibt, auch von gelöschten.',
  ],
})
