import { NotTaken } from '../domain/delivery/returned/find.ts'
import { noteReturned, type ReturnOutcome } from '../domain/delivery/returned/note.ts'
import { readReturned } from '../emails/returned/read.ts'

/** Takes in a mail that came back, as it is; `box` is the address it came to, where the mail server says it. Throws NotTaken. */
export async function takeReturned(raw: Buffer, box?: string): Promise<ReturnOutcome> {
  const report = await readReturned(raw).catch(() => {
    throw new NotTaken('unreadable')
  })
  if (!report) throw new NotTaken('no-report')
  return noteReturned({ ...report, boxes: [...(box ? [box] : []), ...report.boxes] })
}
