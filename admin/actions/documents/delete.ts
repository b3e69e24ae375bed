import { deleteDocument } from '../../../domain/documents/delete.ts'
import { press } from '../press.ts'

/** Deletes a document for good. */
export const deletingDocument = press({
  ...{ name: 'delete-document', may: 'delete', icon: 'Trash2', danger: true, message: 'set-deleted' },
  call: (actor, id) => deleteDocument(actor, id),
  to: () => ({ subject: 'File' }),
})
