import { documentRenaming, findDocumentToRename, renameDocument } from '../../../domain/documents/rename.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Gives a document another name. */
export const renamingDocument = verb({
  ...{ name: 'rename-document', on: 'row', may: 'update', icon: 'Edit2', schema: documentRenaming },
  // Whose name is hidden from whoever looks is given none by them.
  fits: ({ name }) => name !== undefined,
  form: async (actor, id) => {
    const { say, field } = fieldsFor(actor)
    const { document } = await findDocumentToRename(actor, id)
    const name = field('text', 'name', { label: 'File.name', required: true, value: document.name ?? '' })
    return { text: say('rename-document-text'), button: say('rename-document-button'), fields: [name] }
  },
  call: async (actor, input, id) => {
    await renameDocument(actor, id, input, null)
    return { message: 'set-renamed', to: { subject: 'File', id } }
  },
})
