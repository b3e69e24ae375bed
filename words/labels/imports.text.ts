import { pairsOf } from '../pairs.ts'
import { creatorId, own } from './in-projects.ts'

/** What imports, their states and what their lines do are called. */
export const importLabels = pairsOf({
  Import: {
    ...{ id: own.id, createdAt: ['Uploaded', 'Hochgeladen'], creatorId },
    kind: ['What', 'Was'],
    fileName: ['File', 'Datei'],
    state: ['State', 'Stand'],
    lines: ['Lines', 'Zeilen'],
    made: ['New', 'Neu'],
    changed: ['Changed', 'Geändert'],
    same: ['As they were', 'Unverändert'],
    refused: ['Refused', 'Abgelehnt'],
    invitations: ['Invitations', 'Einladungen'],
    mailsLater: ['Invite later', 'Später einladen'],
    leavesOut: ['Without refused lines', 'Ohne abgelehnte Zeilen'],
    startedAt: ['Begun', 'Begonnen'],
    finishedAt: ['Ended', 'Beendet'],
  },
  ImportKind: {
    organisations: ['Organisations with their people', 'Organisationen mit ihren Personen'],
    people: ['People', 'Personen'],
    products: ['Products', 'Produkte'],
    projects: ['{_Projects}', '{_Projects}'],
    phases: ['Phases', 'Phasen'],
    milestones: ['{_Milestones}', '{_Milestones}'],
    tasks: ['{_Tasks}', '{_Tasks}'],
  },
  ImportState: {
    uploaded: ['Columns to be matched', 'Spalten zuordnen'],
    checking: ['Being checked', 'Wird geprüft'],
    checked: ['Ready to import', 'Bereit zum Import'],
    queued: ['About to begin', 'Beginnt gleich'],
    running: ['Being imported', 'Wird importiert'],
    done: ['Imported', 'Importiert'],
    stopped: ['Stopped, nothing was changed', 'Angehalten, nichts geändert'],
    failed: ['Failed, nothing was changed', 'Gescheitert, nichts geändert'],
    interrupted: ['Interrupted, nothing was changed', 'Unterbrochen, nichts geändert'],
    undoing: ['Being undone', 'Wird rückgängig gemacht'],
    undone: ['Undone', 'Rückgängig gemacht'],
  },
  ImportEffect: {
    make: ['New', 'Neu'],
    change: ['Changed', 'Geändert'],
    same: ['As they were', 'Unverändert'],
    refuse: ['Refused', 'Abgelehnt'],
  },
})
