import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Place } from './place.ts'

const run = promisify(execFile)

/** The folder of the cluster's files; it exists only once the cluster is complete. */
export function clusterFolder(place: Place) {
  return join(place.database, 'cluster')
}

/** Makes an empty PostgreSQL cluster in the place, unless there is one. Stopped half-way, it begins anew next time. */
export async function ensureCluster(place: Place, password: string, durable: boolean) {
  if (existsSync(clusterFolder(place))) return
  const fresh = join(place.database, 'cluster.new')
  const passwordFile = join(place.database, 'password')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  own([fresh, passwordFile], place)
  try {
    await run(place.binaries.initdb, initdbFlags(fresh, passwordFile, durable), {
      ...place.account,
      cwd: place.database,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(fresh, clusterFolder(place))
}

function initdbFlags(folder: string, passwordFile: string, durable: boolean) {
  const text = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und']
  const access = ['--auth=scram-sha-256', '--username=portico', `--pwfile=${passwordFile}`]
  return [`--pgdata=${folder}`, ...text, ...access, ...(durable ? [] : ['--no-sync'])]
}

function own(paths: string[], { account: { uid, gid } }: Place) {
  if (uid === undefined || gid === undefined) return
  for (const path of paths) chownSync(path, uid, gid)
}
