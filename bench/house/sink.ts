import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../trial/database/embedded.ts'

/** A mail server that takes everything and keeps nothing but how many mails those were, and how many bytes. */
export type Sink = { url: string; received(): number; bytes(): number; stop(): Promise<void> }

/** Starts one on a free loopback port. */
export async function startSink(): Promise<Sink> {
  let received = 0
  let bytes = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    maxClients: 100,
    onData(stream, _session, done) {
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      stream.on('end', () => {
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
    bytes: () => bytes,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
