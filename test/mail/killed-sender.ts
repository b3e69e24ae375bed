import { Connection } from '../../emails/smtp/connection.ts'

/** Sends one mail of so many bytes, and kills its own process right after the COMMIT of the hand-over would have been sent. */
const [, , server = '', bytes] = process.argv
const message = Buffer.from(
  `Message-ID: <killed-${bytes}@meridian.test>\r\n\r\n${'x'.repeat(78)}\r\n`.padEnd(Number(bytes), '-\r\n'),
)
const connection = await Connection.open(server)
await connection.send({ from: 'portico@meridian.test', to: 'nora@northwind.test', message }, async () => ({
  // Behind the statement that called it, and before whatever the event loop does next.
  commit: () => queueMicrotask(() => process.kill(process.pid, 'SIGKILL')),
  rollback() {},
}))
