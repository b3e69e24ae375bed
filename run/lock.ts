import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, relative } from 'node:path'
import { WrongSetting } from './settings.ts'

/**
 * Takes the data folder for this process, for as long as it lives: a socket in the folder that dies with it. Throws
 * WrongSetting when another process has it.
 */
export async function lockFolder(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true })
  const path = shortest(join(dataDir, 'lock'))
  if (existsSync(path) && (await answers(path))) {
    throw new WrongSetting(`DATA_DIR: another copy already runs on ${dataDir}; stop it, or choose another folder`)
  }
  rmSync(path, { force: true })
  await new Promise<void>((resolve, reject) => {
    const server = createServer((socket) => socket.end())
    server.once('error', (error) =>
      reject(new WrongSetting(`DATA_DIR: ${dataDir} cannot be locked (${error.message})`)),
    )
    server.listen(path, resolve)
    server.unref()
  })
}

// The system allows some hundred characters for the address of a socket.
function shortest(path: string) {
  const fromHere = relative(process.cwd(), path)
  return fromHere.length < path.length ? fromHere : path
}

function answers(path: string) {
  return new Promise<boolean>((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
  })
}
