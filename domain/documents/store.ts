import { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { DocumentsUnavailable } from '../refusals.ts'
import { filesFolder, isFolderLost, reachFolder } from './folder.ts'

/** Where the bytes of documents are, under keys that say nothing. Which of them count is said by the rows that name them. Throws
 *  DocumentsUnavailable while the place they are kept in cannot be reached. */
export type Store = {
  /** Keeps all of the bytes, or nothing of them: whatever ends them early is thrown once what was written is gone again. */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** The bytes under a key. Throws when there are none. */
  open(key: string): Promise<Readable>
  /** Takes the bytes away, if there are any. */
  remove(key: string): Promise<void>
  /** Keys of all bytes written before an instant. */
  keysBefore(instant: Date): AsyncIterable<string>
}

let disk: Disk | undefined
const files = () => (disk ??= new Disk(new FSDriver({ location: filesFolder(), visibility: 'private' })))

/** The store of this installation: the folder `files` in DATA_DIR. docs/decisions says how it becomes S3. */
export const store: Store = {
  async put(key, bytes) {
    const failed: unknown[] = []
    try {
      await files().putStream(key, Readable.from(untilFailure(bytes, failed)))
      if (failed.length > 0) throw failed[0]
    } catch (error) {
      await files()
        .delete(key)
        .catch(() => {})
      throw isFolderLost(error) ? new DocumentsUnavailable(error) : error
    }
  },

  async open(key) {
    if (
      await files()
        .exists(key)
        .catch(() => false)
    )
      return files().getStream(key)
    await reachFolder()
    throw new Error(`The bytes of ${key} are missing from the store`)
  },

  async remove(key) {
    await files().delete(key)
  },

  async *keysBefore(instant) {
    let paginationToken: string | undefined
    do {
      const listed = await files().listAll('/', { recursive: true, paginationToken })
      for (const object of listed.objects) {
        if (!object.isFile) continue
        const writtenAt = await object.getMetaData().then(
          ({ lastModified }) => lastModified,
          () => undefined, // deleted in the meantime
        )
        if (writtenAt && writtenAt < instant) yield object.key
      }
      paginationToken = listed.paginationToken
    } while (paginationToken)
  },
}

// A stream that fails is given up by the driver while the file is still being opened; one that ends is waited for.
async function* untilFailure(bytes: AsyncIterable<Uint8Array>, failed: unknown[]): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    failed.push(error)
  }
}
