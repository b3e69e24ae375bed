import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runPart } from '../../run/part.ts'
import { settings } from '../../run/settings.ts'
import { dropHalfMails } from './half-mails.ts'

const loopback = '127.0.0.1'

/** The mailbox of `npm start`: takes every mail, delivers none, shows them all. Loopback only. */
await runPart(async () => {
  const { default: MailDev } = await import('maildev')
  return async () => {
    const mailDirectory = join(settings.dataDir, 'mailbox')
    mkdirSync(mailDirectory, { recursive: true, mode: 0o700 })
    dropHalfMails(mailDirectory)
    const mailbox = new MailDev({
      smtp: Number(new URL(settings.smtpUrl).port),
      ip: loopback,
      web: settings.mailboxPort,
      webIp: loopback,
      mailDirectory,
      silent: true,
    })
    // It would leave at the first Ctrl-C, while the worker still has mail to bring.
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
    await mailbox.listen()
    return () => new Promise((resolve) => mailbox.close(resolve))
  }
})
