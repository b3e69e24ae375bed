import type { Author } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { NotFound } from '../refusals.ts'
import { type Store, store as usual } from './store.ts'

/** Deletes a document for good: the row first, the bytes once that is certain. Returns the project it was in. Bytes that cannot be
 *  removed at once have no row any more and go with the next sweep. Throws NotFound, NotAllowed. */
export async function deleteDocument(actor: Author, id: string, store: Store = usual): Promise<string> {
  const { projectId, storageKey } = await act(actor, async ({ db, the, record }) => {
    const { organisationId, projectId, storageKey } = await the('delete', 'File', id)
    const { count } = await db.file.deleteMany({ where: { id } })
    if (count === 0) throw new NotFound()
    await record({ action: 'delete', subject: 'File', id, organisationId, projectId })
    return { projectId, storageKey }
  })
  await store.remove(storageKey).catch((error) => console.error('documents: bytes wait for the sweep:', error))
  return projectId
}
