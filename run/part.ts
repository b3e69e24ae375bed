import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { settings, WrongSetting } from './settings.ts'

/** Sets a part to work. */
export type Begin = () => Promise<Stop>
/** How a part is stopped: it finishes what it is at and takes nothing new. */
export type Stop = () => Promise<void>

/** The exit code of a part that cannot run as it is set up; starting it again would not help. */
export const wrongSetup = 78

const patience = 10_000

/** Milliseconds for a whole request, whatever it is: the longest that an upload may take (doors/bodies/deadlines.ts has shorter ones for
 *  all others). */
const longestRequest = 60 * 60_000
/** Milliseconds for the lines before it: they are short, and whoever trickles them only means to hold the connection. */
const longestHeaders = 60_000

/**
 * Runs one part of Portico (portal, back-office, worker, mailbox) until it is told to stop: by a signal, or by the end
 * of the process that started it, however that ended. `load` brings the part into memory and returns how it begins,
 * which may have to wait for the database. A wrong setting is told in one line.
 */
export async function runPart(load: () => Promise<Begin>) {
  process.env.NODE_ENV ??= 'production'
  process.once('disconnect', () => process.exit())
  const begin = await load().catch(giveUp)
  await waitForParent()
  const stop = await begin().catch(giveUp)
  process.removeAllListeners('disconnect').once('disconnect', () => finish(stop))
  process.once('SIGTERM', () => finish(stop))
  // Ctrl-C reaches every process of the terminal at once; the one that started this one says when it is its turn.
  process.on('SIGINT', () => process.send ?? finish(stop))
  process.send?.('ready')
}

/** The argument of a process that loads at once and begins when it is told to. */
export const waitFlag = '--wait-for-parent'

/** Waits until the process that started this one sends a message, where it is asked to. */
export async function waitForParent() {
  if (process.argv.includes(waitFlag)) await once(process, 'message')
}

/** An HTTP server for an app, with the deadlines of all parts. It does not listen yet. */
export function serverOf(app: RequestListener): Server {
  const server = createServer({ requestTimeout: longestRequest, headersTimeout: longestHeaders }, app)
  server.keepAliveTimeout = 65_000
  return server
}

/** Listens with an app, on the address that HOST names. Throws WrongSetting when the port is taken. `setting` is the variable it comes
 *  from. */
export async function serve(app: RequestListener, port: number, setting: string): Promise<Stop> {
  const server = serverOf(app)
  server.listen(port, settings.host)
  await once(server, 'listening').catch((error: Error) => {
    throw new WrongSetting(`${setting}: port ${port} cannot be listened on (${error.message})`)
  })
  return async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeIdleConnections()
    await closed
  }
}

async function finish(stop: Stop) {
  setTimeout(() => process.exit(1), patience).unref()
  await stop().catch((error) => console.error(error))
  process.exit(0)
}

function giveUp(error: unknown): never {
  console.error(error instanceof WrongSetting ? error.message : error)
  process.exit(error instanceof WrongSetting ? wrongSetup : 1)
}
