import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const boundary = /^content-type:\s*multipart\/[^;]+;\s*boundary="?([^"\r\n]+)/im

/**
 * Takes the mails out of the mailbox's folder that were cut off when it was killed. Nobody was told that they had arrived, and
 * they are sent again. Ours are all in parts, and one that is whole ends with the mark of its parts.
 */
export function dropHalfMails(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.eml'))) {
    const file = join(folder, name)
    if (!isWhole(readFileSync(file, 'latin1'))) rmSync(file)
  }
}

function isWhole(mail: string) {
  const mark = boundary.exec(mail)?.[1]
  return mark ? mail.trimEnd().endsWith(`--${mark}--`) : /\n\r?\n/.test(mail)
}
