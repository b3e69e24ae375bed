import nodemailer from 'nodemailer'

/** Sends so many mails of so many bytes to SMTP_URL by nodemailer alone, on as many connections as the worker has for bulk mails. */
const [count = 0, bytes = 0, maxConnections = 1] = process.argv.slice(2).map(Number)
const transport = nodemailer.createTransport({
  url: process.env.SMTP_URL,
  pool: true,
  maxConnections,
  maxMessages: Infinity,
})
const line = `${'Portico '.repeat(9)}\r\n`
const raw = `Subject: Bench\r\n\r\n${line.repeat(Math.ceil(bytes / line.length))}`
const envelope = { from: 'portico@bench.test', to: 'somebody@bench.test' }

process.send?.('ready')
const started = performance.now()
await Promise.all(Array.from({ length: count }, () => transport.sendMail({ envelope, raw })))
transport.close()
process.send?.({ seconds: (performance.now() - started) / 1000 })
process.disconnect()
