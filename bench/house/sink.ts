import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../trial/database/embedded.ts'

/** A mail server that takes everything and keeps nothing but the count. */
export type Sink = { url: string; received(): number; stop(): Promise<void> }

/** Starts one on a free loopback port. */
export async function startSink(): Promise<Sink> {
  let received = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    maxClients: 100,
    onData(stream, _session, done) {
      stream.resume().on('end', () => {
        received += 1
        done()
      })
    },
  })
  const port = await freePort()
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
