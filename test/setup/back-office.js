import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'

const forgetting = import.meta.resolve('./forget-when-told.js')

/**
 * Serves the back-offices of a test run: `GET /1` starts the one of test process 1, unless it runs already, and answers with its
 * address, pid, and all that it has complained about; `GET /1/forget` has it forget what it remembers, if it runs. They are no children of the test processes, for these are replaced when their
 * memory is full, and end with the process that calls this. `settingsOf` gives the environment of a test process, `freePort` a port.
 */
export async function serveBackOffices(program, settingsOf, freePort) {
  const running = new Map()
  const server = createServer(async (req, res) => {
    const [, id, isToForget] = req.url.split('/')
    if (isToForget) return res.end(await forgets(running.get(id)?.child))
    if (!running.has(id) || running.get(id).child.exitCode !== null)
      running.set(id, {
        ...(await start(program, settingsOf(id), await freePort())),
        complaints: running.get(id)?.complaints ?? [],
      })
    const { child, address, complaints } = running.get(id)
    for (let more = child.stderr.read(); more !== null; more = child.stderr.read()) complaints.push(more)
    res.end(JSON.stringify({ address, pid: child.pid, said: complaints.join('') }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.close()
    server.closeAllConnections()
    for (const { child } of running.values()) child.kill()
  }
  return { url: `http://127.0.0.1:${server.address().port}`, stop }
}

/** Waits until a back-office has forgotten; one that has ended remembers nothing. */
async function forgets(child) {
  if (!child?.connected) return ''
  child.send('forget', () => {})
  await Promise.race([once(child, 'message'), once(child, 'exit')])
  return ''
}

async function start(program, { DATABASE_URL, ...settings }, port) {
  const address = `http://127.0.0.1:${port}`
  const env = {
    ...{ ...process.env, ...settings, NODE_ENV: 'production', NODE_OPTIONS: '' },
    ...{ DATABASE_URL: `${DATABASE_URL}?application_name=back-office`, ADMIN_PORT: `${port}`, ADMIN_URL: address },
    // Few: each connection to the database of a file begins with nothing read or planned, which costs a fifth of a second of a processor.
    DATABASE_POOL: '5',
  }
  const stdio = ['ignore', 'ignore', 'pipe', 'ipc']
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', forgetting, program], { env, stdio })
  child.stderr.setEncoding('utf8')
  await Promise.race([once(child, 'message'), once(child, 'exit')])
  return { child, address }
}
