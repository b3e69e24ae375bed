import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, relative } from 'node:path'
import { WrongSetting } from './settings.ts'

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

function answers(path: string) {
  return new Promise<boolean>((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
  })
}
