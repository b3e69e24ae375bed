import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, canReach } from './account.ts'
import { reachable } from './reachable.ts'

const movedFrom = (link: string) => `${link}.moved`

/**
 * Lets PostgreSQL use a database folder that was copied, as from a backup: a copy made by root belongs to root, and lies where its user
 * may not go. Then it is moved to /var/lib/portico and linked to, and all of it given to that user.
 */
export function takeOverFolder(link: string, account: Account): void {
  if (account.uid === undefined) return
  if (!canReach(account, realpathSync(link))) move(link)
  const database = realpathSync(link)
  const owners = [database, join(database, 'cluster')]
    .filter((path) => existsSync(path))
    .map((path) => statSync(path).uid)
  if (owners.some((uid) => uid !== account.uid))
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, database])
}

/** Puts a database back that a crash left in the middle of being moved. */
export function finishMove(link: string): void {
  if (existsSync(movedFrom(link)) && !existsSync(link)) renameSync(movedFrom(link), link)
  rmSync(movedFrom(link), { recursive: true, force: true })
}

function move(link: string): void {
  const elsewhere = join(reachable, randomUUID())
  mkdirSync(reachable, { recursive: true, mode: 0o755 })
  execFileSync('cp', ['-a', realpathSync(link), elsewhere])
  renameSync(link, movedFrom(link))
  symlinkSync(elsewhere, link)
  finishMove(link)
}
