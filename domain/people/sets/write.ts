import { z } from 'zod'
import { line } from '../../../words/line.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act, type Db } from '../../act.ts'
import type { Once } from '../../once.ts'
import { mustBeAsRead } from '../../projects/write-noun.ts'
import { Invalid, NotAllowed } from '../../refusals.ts'
import { setUnderLock } from './lock.ts'
import type { SetKind } from './set.ts'

/** What a group or team is called. */
export const setName = z.strictObject({ name: line(100) })
export type SetName = z.output<typeof setName>

/** Makes a group or team in an organisation (uuid); done once under a key. Returns its id (uuid). Throws NotFound, NotAllowed; Invalid for a
 *  name that another one there has. */
export function createSet(
  actor: Member,
  kind: SetKind,
  { name, organisationId }: SetName & { organisationId: string },
  once?: Once,
): Promise<string> {
  return act(
    actor,
    async ({ db, the, record }) => {
      await the('read', 'Organisation', organisationId)
      if (!can(actor, 'create', kind, { organisationId })) throw new NotAllowed(`create-${kind}`)
      await mustBeFree(db, kind, organisationId, name)
      const making = { data: { organisationId, name }, select: { id: true } }
      const { id } = kind === 'Group' ? await db.group.create(making) : await db.team.create(making)
      await record({ action: 'create', subject: kind, id, organisationId })
      return id
    },
    { once },
  ).catch(unlessTaken)
}

/** Gives a group or team (uuid) another name, if it is still the version that it was read as (`versionOf`; null: whatever it is). Throws as `createSet`
 *  does; Invalid where somebody else has changed it. */
export function renameSet(
  actor: Member,
  kind: SetKind,
  id: string,
  { name }: SetName,
  asRead: string | null = null,
): Promise<void> {
  return act(actor, async (work) => {
    const { organisationId, ...set } = await setUnderLock(work, 'update', kind, id)
    await mustBeAsRead(work.db, kind, id, asRead)
    if (set.name === name) return
    await mustBeFree(work.db, kind, organisationId, name, id)
    const renaming = { where: { id }, data: { name } }
    await (kind === 'Group' ? work.db.group.update(renaming) : work.db.team.update(renaming))
    await work.record({ action: 'update', subject: kind, id, organisationId, detail: { fields: ['name'] } })
  }).catch(unlessTaken)
}

/** Names that differ in capital letters only are the same to whoever reads them. */
async function mustBeFree(db: Db, kind: SetKind, organisationId: string, name: string, id?: string): Promise<void> {
  const same = {
    where: { organisationId, name: { equals: name, mode: 'insensitive' }, ...(id && { id: { not: id } }) },
  } as const
  const found = kind === 'Group' ? await db.group.findFirst(same) : await db.team.findFirst(same)
  if (found) throw new Invalid({ name: 'name-taken' })
}

/** When two give the same name at once, the second finds it taken. */
function unlessTaken(error: { code?: unknown }): never {
  if (error.code === 'P2002') throw new Invalid({ name: 'name-taken' })
  throw error
}
