import type { Member } from '../../../domain/access/actor/actor.ts'
import { act, type Work } from '../../../domain/act.ts'
import { digestOf } from '../../../domain/digest.ts'
import type { Once } from '../../../domain/once.ts'
import { Conflict } from '../../../domain/refusals.ts'
import { fieldsFor } from '../fields.ts'
import type { TableView } from '../form-view.ts'
import type { VerbOutcome, VerbResult } from '../verb.ts'

/** What something means beyond what is filled in, in a member's words; nothing where both are empty. */
export type MeantView = { lines: string[]; tables: TableView[]; button?: string }

/** Looks at what is reached before it is changed; what is returned tells, after it and in the same transaction, what has changed there. */
export type LookFirst<Result = unknown> = (work: Work) => Promise<(result: Result) => Promise<MeantView>>

/** Whoever does something has not agreed to just what it means: 409. Nothing was changed. */
class NotMeant extends Conflict {
  constructor(
    readonly told: MeantView,
    readonly agreedTo: string,
  ) {
    super('effect-changed')
  }
}

type Plan<Result> = {
  actor: Member
  /** What it is done with, and what was filled in, as plain data. */
  said: unknown
  agreed: string | undefined
  once?: Once | undefined
  look: LookFirst<Result>
  change(work: Work): Promise<Result>
  /** What the button says that does it. */
  button: string
  done(result: Result): VerbResult | Promise<VerbResult>
}

/** Does something; where it means anything beyond what was filled in, that is shown first, and it is done once just that was agreed to. What was not
 *  agreed to is taken back: the dry run is the work itself. Throws what the work throws. */
export async function meantFirst<Result>(plan: Plan<Result>): Promise<VerbOutcome> {
  const { actor, said, agreed, once, look, change, button, done } = plan
  const doing = async (work: Work): Promise<Result> => {
    const tell = await look(work)
    const result = await change(work)
    const told = await tell(result)
    if (told.lines.length + told.tables.length === 0) return result
    const shown = digestOf([said, told])
    if (agreed !== shown) throw new NotMeant(told, shown)
    return result
  }
  try {
    return await done(await act(actor, doing, { once }))
  } catch (error) {
    if (!(error instanceof NotMeant)) throw error
    const { told, agreedTo } = error
    const text = [...told.lines, fieldsFor(actor).say('meant-nothing-done')].join(' ')
    const preview = { text, tables: told.tables, agreed: agreedTo, button: told.button ?? button }
    return { preview, isOther: agreed !== undefined }
  }
}
