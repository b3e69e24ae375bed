import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { WrongSetting } from '../run/settings.ts'

const tries = 20
const betweenTries = 250

/**
 * Makes the data folder, where there is none, and takes it for this process, for as long as it lives: by a socket in
 * the folder that dies with it. Throws WrongSetting when another process has it, or when it cannot be made.
 */
export async function takeFolder(dataDir: string): Promise<void> {
  try {
    makeFolders(dataDir)
  } catch (error) {
    throw new WrongSetting(`DATA_DIR: ${dataDir} cannot be used (${(error as Error).message})`)
  }
  const path = shortest(join(dataDir, 'lock'))
  if (!(await isLeft(path))) {
    throw new WrongSetting(`DATA_DIR: another copy already runs on ${dataDir}; stop it, or choose another folder`)
  }
  rmSync(path, { force: true })
  await listen(path).catch((error: Error) => {
    throw new WrongSetting(`DATA_DIR: ${dataDir} cannot be locked (${error.message})`)
  })
}

/** Others may pass through the data folder, which PostgreSQL's user has to, but see nothing in it. */
function makeFolders(dataDir: string) {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  for (const name of ['files', 'mailbox']) mkdirSync(join(dataDir, name), { recursive: true, mode: 0o700 })
}

// The system allows some hundred characters for the address of a socket.
function shortest(path: string) {
  const fromHere = relative(process.cwd(), path)
  return fromHere.length < path.length ? fromHere : path
}

/** Whether nobody has the folder, or who has it is on the way out. */
async function isLeft(path: string) {
  for (let left = tries; existsSync(path) && (await answers(path)); left--) {
    if (left === 0) return false
    await pause(betweenTries)
  }
  return true
}

function answers(path: string) {
  return new Promise<boolean>((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
  })
}

async function listen(path: string) {
  const server = createServer((socket) => socket.end())
  server.listen(path).unref()
  await once(server, 'listening')
}
