import { Prisma } from '@prisma/client'
import type { z } from 'zod'
import type { Db } from '../../act.ts'
import type { Member } from '../actor/actor.ts'

/** A level as it is kept, whatever it says: `proposed` is what it will say when a second member of staff has approved it. */
export type LevelRow = { id: string; name: string; builtIn: boolean; proposed: unknown; proposedById: string | null }

/** How levels of one kind are kept: what is said of one, and how that is read and written. */
export type LevelPlan<Settings extends { name: string }> = {
  subject: 'AccessLevel' | 'ProjectAccessLevel'
  schema: z.ZodType<Settings>
  settingsOf(row: LevelRow): Settings
  find(db: Db, id: string): Promise<LevelRow | null>
  named(db: Db, name: string): Promise<LevelRow | null>
  /** Makes one that says what another one does, or nothing; nobody has it, and it is nobody's usual one. Returns its id. */
  create(db: Db, name: string, as: Settings | null): Promise<string>
  /** Throws Invalid for what a level cannot say. */
  write(db: Db, id: string, settings: Settings): Promise<void>
  propose(db: Db, id: string, proposed: Settings, proposedById: string): Promise<void>
  /** Throws Conflict while something needs it, by the name of the first that the actor may see. */
  delete(db: Db, actor: Member, id: string): Promise<void>
}

/** Nothing is proposed any more. */
export const noProposal = { proposed: Prisma.DbNull, proposedById: null }
