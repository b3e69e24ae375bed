import { inviteLater } from '../../../domain/imports/invite-later.ts'
import { startUndoing, stopImport, underWay } from '../../../domain/imports/steps.ts'
import { press } from '../press.ts'

const to = (id: string) => ({ subject: 'Import', id, verb: 'show' })

/** Stops an import that is under way; nothing of it stays. */
export const stoppingImport = press({
  ...{ name: 'stop-import', may: 'run', icon: 'Square', message: 'import-stopping', to },
  fits: ({ state }) => (underWay as unknown[]).includes(state),
  call: stopImport,
})

/** Takes back an import that was done. */
export const undoingImport = press({
  ...{ name: 'undo-import', may: 'delete', icon: 'RotateCcw', danger: true, message: 'import-undoing', to },
  fits: ({ state }) => state === 'done',
  call: startUndoing,
})

/** Mails the invitations that an import left for later. */
export const mailingImported = press({
  ...{ name: 'mail-imported', may: 'run', icon: 'Mail', message: 'imported-mailed', to },
  fits: ({ state, mailsLater, invitations }) => state === 'done' && mailsLater === true && Number(invitations) > 0,
  call: inviteLater,
})
