import { constants } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { settings } from '../../run/settings.ts'
import { DocumentsUnavailable } from '../refusals.ts'

/** The folder that documents are kept in. */
export const filesFolder = (): string => join(settings.dataDir, 'files')

/** Makes the folder of documents where there is none. One that cannot be made or written is told in a line; what needs it is refused
 *  until it is there. */
export async function prepareFolder(): Promise<void> {
  try {
    await mkdir(filesFolder(), { recursive: true })
    await reachFolder()
  } catch (error) {
    const { message } = error instanceof DocumentsUnavailable ? (error.cause as Error) : (error as Error)
    console.error(`DATA_DIR: documents cannot be kept (${message}); it is tried again whenever they are asked for`)
  }
}

/** Returns when the folder of documents is there and can be written. Throws DocumentsUnavailable when it is not. */
export async function reachFolder(): Promise<void> {
  try {
    await access(filesFolder(), constants.R_OK | constants.W_OK)
    // A file of that name can be written, too.
    await readdir(filesFolder())
  } catch (error) {
    throw new DocumentsUnavailable(error)
  }
}

/** What a disk says that is not there, is for reading only, or fails. A full one is another matter. */
const lost = new Set(['EACCES', 'EIO', 'ENODEV', 'ENOENT', 'ENOTCONN', 'ENOTDIR', 'EPERM', 'EROFS', 'ESTALE'])

/** Whether an error, or what caused it, means that the folder cannot be used. */
export function isFolderLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && lost.has(String(error.code))) || isFolderLost(error.cause)
}
