import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DatabasePlace } from './place.ts'

const run = promisify(execFile)

/** The folder of the cluster's files; it exists only once the cluster is complete. */
export function clusterFolder(place: DatabasePlace) {
  return join(place.database, 'cluster')
}

/**
 * Makes an empty PostgreSQL cluster in the place, unless there is one. Stopped half-way, it begins anew next time.
 * Returns whether it made one, which then is yet to be flushed.
 */
export async function ensureCluster(place: DatabasePlace, password: string): Promise<boolean> {
  if (existsSync(clusterFolder(place))) return false
  const fresh = join(place.database, 'cluster.new')
  const passwordFile = join(place.database, 'password')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  own([fresh, passwordFile], place)
  try {
    await initdb(place, [...initdbFlags(passwordFile), `--pgdata=${fresh}`])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(fresh, clusterFolder(place))
  return true
}

/**
 * Flushes a new cluster to the disk, so that it survives the loss of power. PostgreSQL does so itself with all that is
 * written later. It takes up to seconds, which the first start does not wait for.
 */
export async function flushCluster(place: DatabasePlace) {
  await initdb(place, ['--sync-only', `--pgdata=${clusterFolder(place)}`])
}

function initdb(place: DatabasePlace, flags: string[]) {
  return run(place.binaries.initdb, flags, { ...place.account, cwd: place.database })
}

function initdbFlags(passwordFile: string) {
  const text = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und']
  return [...text, '--no-sync', '--auth=scram-sha-256', '--username=portico', `--pwfile=${passwordFile}`]
}

function own(paths: string[], { account: { uid, gid } }: DatabasePlace) {
  if (uid === undefined || gid === undefined) return
  for (const path of paths) chownSync(path, uid, gid)
}
