import { existsSync, readdirSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const room = 4 * 1024 ** 3

/**
 * Makes a folder for all that a test run writes, and has `tmpdir()` name it: in memory where the system keeps a place for that with more
 * than 4 GB free, for each test file copies a database of six hundred files, which takes a disk ten times as long. Returns what removes
 * it. TEST_TMPDIR says where temporary files were before.
 */
export async function makeFolder() {
  const before = tmpdir()
  const parent = (await hasRoom()) ? memory : before
  const prefix = join(parent, 'portico-test-')
  if (parent === memory) removeLeft(prefix)
  const folder = await mkdtemp(`${prefix}${process.pid}-`)
  // PostgreSQL, which root does not run as itself, finds its way through.
  await chmod(folder, 0o711)
  Object.assign(process.env, { TEST_TMPDIR: before, TMPDIR: folder })
  return () => rm(folder, { recursive: true })
}

async function hasRoom() {
  if (!existsSync(memory)) return false
  const { bavail, bsize } = await statfs(memory)
  return bavail * bsize > room
}

/** Folders of test runs that were killed. */
function removeLeft(prefix) {
  for (const name of readdirSync(memory)) {
    const path = join(memory, name)
    const pid = path.startsWith(prefix) && Number(path.slice(prefix.length).split('-')[0])
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(path, { recursive: true })
  }
}
