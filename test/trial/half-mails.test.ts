/** @database empty */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropHalfMails } from '../../trial/mailbox/half-mails.ts'

const head = 'To: nora@northwind.test\r\nContent-Type: multipart/alternative;\r\n boundary="--Part_1"\r\n'
const whole = `${head}\r\n----Part_1\r\n\r\nHello Nora\r\n----Part_1--\r\n`

test('a mail that was cut off when the mailbox was killed is gone at the next start; whole ones stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-mails-'))
  const mails = {
    'whole.eml': whole,
    'plain.eml': 'To: nora@northwind.test\r\n\r\nHello Nora\r\n',
    'empty.eml': '',
    'in-the-head.eml': head.slice(0, 40),
    'behind-the-head.eml': `${head}\r\n`,
    'before-the-end.eml': whole.slice(0, -8),
    'of-somebody-else.txt': '',
  }
  for (const [name, text] of Object.entries(mails)) await writeFile(join(folder, name), text)
  dropHalfMails(folder)
  expect((await readdir(folder)).toSorted()).toEqual(['of-somebody-else.txt', 'plain.eml', 'whole.eml'])
  await rm(folder, { recursive: true })
})
