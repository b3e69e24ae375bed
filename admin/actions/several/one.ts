import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import type { Once } from '../../../domain/once.ts'
import { SeveralNotAgreed } from '../../../domain/several/not-agreed.ts'
import { type RowChange, type RowsEffect, withSeveral } from '../../../domain/several/rows.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbOutcome, VerbResult } from '../verb.ts'
import type { TellChange } from './effect-view.ts'

type Plan = {
  actor: Member
  id: string
  /** What was filled in. */
  said: object
  agreed: string | undefined
  once: Once | undefined
  work(work: Work, id: string): Promise<RowChange[]>
  /** How a change is told, below which heads of columns. */
  tell: TellChange
  columns: string[]
  /** What is said of all of it, and what the button says that does it. */
  text: string
  button: string
  done: VerbResult
}

/** Does something with one row as `onSeveral` does with several: shown first, then done as it was shown. What is refused is thrown. */
export async function onOne(plan: Plan): Promise<VerbOutcome> {
  const { actor, id, said, agreed, once, work, tell, columns, text, button, done } = plan
  try {
    await withSeveral(actor, { ids: [id], said, agreed }, work, once)
    return done
  } catch (error) {
    if (!(error instanceof SeveralNotAgreed)) throw error
    const { effect, agreed: shown } = error as SeveralNotAgreed<RowsEffect>
    const [refused] = effect.refused
    if (refused) throw refused.refusal
    const rows = await Promise.all(effect.changed.flatMap(({ changes }) => changes.map((one) => tell(actor, one))))
    const heading = fieldsFor(actor).say('several-changes')
    const tables = [{ heading, columns, rows }].filter((table) => table.rows.length > 0)
    return { preview: { text, tables, agreed: shown, button }, isOther: agreed !== undefined }
  }
}
