import type { AccessLevel } from '@prisma/client'
import type { Db } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { ceilingsSchema } from '../levels.ts'
import { scope } from '../scope.ts'
import { type AccessLevelSettings, accessLevelSettings } from './definition.ts'
import { type LevelPlan, noProposal } from './plan.ts'

/** Access levels: for each kind of record the most somebody may do. */
export const accessLevels: LevelPlan<AccessLevelSettings> = {
  subject: 'AccessLevel',
  schema: accessLevelSettings,
  settingsOf: (row) => ({ name: row.name, ceilings: ceilingsSchema.parse((row as AccessLevel).ceilings) }),
  find: (db, id) => db.accessLevel.findUnique({ where: { id } }),
  named: (db, name) => db.accessLevel.findUnique({ where: { name } }),
  create: async (db, name, as) => {
    const { id } = await db.accessLevel.create({ data: { name, ceilings: as?.ceilings ?? {} } })
    return id
  },
  write: async (db, id, { name, ceilings }) => {
    await db.accessLevel.update({ where: { id }, data: { name, ceilings, ...noProposal } })
  },
  propose: async (db, id, proposed, proposedById) => {
    await db.accessLevel.update({ where: { id }, data: { proposed, proposedById } })
  },
  delete: async (db, actor, id) => {
    await mustBeHeldByNobody(db, actor, id)
    await db.layoutAssignment.deleteMany({ where: { targetKind: 'access_level', target: id } })
    await db.accessLevel.delete({ where: { id } })
  },
}

/** Members, disabled ones too, and the addresses that are given its eyes. */
async function mustBeHeldByNobody(db: Db, actor: Member, id: string): Promise<void> {
  const held = { accessLevelId: id }
  const count = (await db.membership.count({ where: held })) + (await db.scheduleRecipient.count({ where: held }))
  if (count === 0) return
  const member = await db.membership.findFirst({
    where: { AND: [held, scope(actor, 'read', 'Membership')] },
    select: { person: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  const address = await db.scheduleRecipient.findFirst({
    where: { AND: [held, scope(actor, 'read', 'ScheduleRecipient')] },
    select: { email: true },
  })
  const name = member?.person.name ?? address?.email
  throw new Conflict(name ? 'level-held' : 'level-held-unseen', { count: String(count), ...(name && { name }) })
}
