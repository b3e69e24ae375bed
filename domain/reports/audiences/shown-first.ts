import type { Db } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { digestOfReaders, readersOf, type ScheduleReader } from './readers.ts'

/** Whoever saves a schedule has not agreed to just these readers: 409. Nothing was changed. */
export class ReadersNotAgreed extends Conflict {
  /** What is sent along by whoever agrees. */
  readonly agreed: string

  constructor(readonly readers: ScheduleReader[]) {
    super('effect-changed')
    this.agreed = digestOfReaders(readers)
  }
}

/** What was agreed to of what a press has shown: nothing, before it was. */
export type Agreeing = { agreed: string | undefined }

/** Throws ReadersNotAgreed unless whoever saves a schedule (uuid) has agreed to who gets it now, or it is whom it went to `before`. */
export async function mustAgree(db: Db, id: string, { agreed }: Agreeing, before?: ScheduleReader[]): Promise<void> {
  const readers = await readersOf(db, id)
  const digest = digestOfReaders(readers)
  if (digest === agreed || (before && digest === digestOfReaders(before))) return
  throw new ReadersNotAgreed(readers)
}
