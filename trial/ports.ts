import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type GivenSettings, WrongSetting } from '../run/settings.ts'

const loopback = '127.0.0.1'
// Parts whose start was killed need a moment to notice and to leave.
const tries = 20
const betweenTries = 250

/** Throws WrongSetting, naming the setting, when a port is taken or given twice. */
export async function portsAreFree({
  host,
  portalPort,
  adminPort,
  mailboxPort,
  smtpUrl,
}: GivenSettings): Promise<void> {
  const wanted = [
    { setting: 'PORTAL_PORT', port: portalPort, host },
    { setting: 'ADMIN_PORT', port: adminPort, host },
    ...(smtpUrl ? [] : [{ setting: 'MAILBOX_PORT', port: mailboxPort, host: loopback }]),
  ]
  for (const [index, { setting, port }] of wanted.entries()) {
    const other = wanted.slice(0, index).find((earlier) => earlier.port === port)
    if (other) throw new WrongSetting(`${setting}: port ${port} is that of ${other.setting} already`)
  }
  await Promise.all(wanted.map(({ setting, port, host }) => untilFree(setting, port, host)))
}

async function untilFree(setting: string, port: number, host: string) {
  for (let left = tries; ; left--) {
    const problem = await tryToListen(port, host)
    if (!problem) return
    if (left === 0 || problem.code !== 'EADDRINUSE') {
      throw new WrongSetting(`${setting}: port ${port} cannot be listened on (${problem.message})`)
    }
    await pause(betweenTries)
  }
}

async function tryToListen(port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  const server = createServer()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
  await new Promise((resolve) => server.close(resolve))
}
