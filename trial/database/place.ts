import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, canReach, databaseAccount } from './account.ts'
import { type Binaries, binariesIn, installedBinaries } from './binaries.ts'
import { reachable } from './reachable.ts'
import { finishMove, takeOverFolder } from './take-over-folder.ts'

/** Where PostgreSQL's files lie and as whom it runs. */
export type DatabasePlace = { database: string; account: Account; binaries: Binaries }

/**
 * Finds or makes the folder of the database below the data folder. When root's own folders are closed to the user
 * PostgreSQL runs as, the database and a copy of the programs lie below /var/lib/portico, and the data folder holds
 * a link to the database. One that was copied back from a backup is moved there, and given to that user again.
 */
export async function findPlace(dataDir: string): Promise<DatabasePlace> {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const link = join(dataDir, 'postgres')
  finishMove(link)
  const account = databaseAccount(link)
  if (!existsSync(link)) makeFolder(link, dataDir, account)
  else takeOverFolder(link, account)
  const installed = await installedBinaries()
  const programs = canReach(account, binariesIn(installed).postgres) ? installed : copyOf(installed)
  return { database: realpathSync(link), account, binaries: binariesIn(programs) }
}

function makeFolder(link: string, dataDir: string, account: Account) {
  if (!canReach(account, dataDir)) chmodSync(dataDir, 0o711)
  if (canReach(account, dataDir)) return own(link, account)
  const elsewhere = join(reachable, randomUUID())
  own(elsewhere, account)
  symlinkSync(elsewhere, link)
}

function own(folder: string, { uid, gid }: Account) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
}

function copyOf(installed: string) {
  const manifest = JSON.parse(readFileSync(join(installed, '../package.json'), 'utf8')) as { version: string }
  const copy = join(reachable, `postgresql-${manifest.version}`)
  if (existsSync(copy)) return copy
  const fresh = `${copy}.${randomUUID()}`
  mkdirSync(reachable, { recursive: true, mode: 0o755 })
  execFileSync('cp', ['-R', installed, fresh])
  execFileSync('chmod', ['-R', 'a+rX', fresh])
  execFileSync('mv', ['-T', fresh, copy])
  return copy
}
