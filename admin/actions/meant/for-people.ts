import type { Member } from '../../../domain/access/actor/actor.ts'
import { lookAtAccess } from '../../../domain/access/meant/access.ts'
import { lookAtLayouts } from '../../../domain/access/meant/layouts.ts'
import { fieldsFor } from '../fields.ts'
import { accessTold } from './access-told.ts'
import { layoutsTold } from './layouts-told.ts'
import type { LookFirst, MeantView } from './meant-first.ts'

/** What is said beside it, and what the button says then. */
export type MeantBeside = Partial<Pick<MeantView, 'lines' | 'button'>>

/** What something means for one person, or for several (memberships' uuids): what they see and may do, and which layout they are shown. */
export const lookAtPeople =
  <Result>(
    actor: Member,
    ids: string[],
    beside: (result: Result) => MeantBeside | Promise<MeantBeside> = () => ({}),
  ): LookFirst<Result> =>
  async (work) => {
    const access = await lookAtAccess(work.db, actor, ids)
    const layouts = await lookAtLayouts(work.db, actor, ids)
    return async (result) => {
      const ofOne = ids.length === 1
      const tables = [
        ...(await accessTold(actor, await access(), work.db, ofOne)),
        ...layoutsTold(actor, await layouts(), [], ofOne),
      ]
      const { lines = [], button } = await beside(result)
      const text = tables.length > 0 && lines.length === 0 ? [fieldsFor(actor).say('meant-text')] : []
      return { lines: [...lines, ...text], tables, ...(button && { button }) }
    }
  }
