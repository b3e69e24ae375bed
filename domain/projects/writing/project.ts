import type { Author } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Invalid, NotAllowed, unlessNotFound } from '../../refusals.ts'
import { type AsRead, changeRow, refuseStrangers } from '../write-noun.ts'

/** What is filled in of a new project: of which organisation (uuid), what it is called, and any other columns. */
export type NewProject = { organisationId: string; name: string } & Record<string, unknown>

/**
 * Begins a project of an organisation, made by the actor, as the form of the back-office does: staff do, where they may fill all of its columns
 * in. Returns its id. Throws NotAllowed; Invalid for an organisation out of sight, and for a manager who may not be named.
 */
export function createProject(actor: Author, { organisationId, ...filled }: NewProject, once?: Once): Promise<string> {
  const create = async (work: Work) => {
    const { db, the, record } = work
    if (!(await the('read', 'Organisation', organisationId).catch(unlessNotFound)))
      throw new Invalid({ organisationId: 'unreachable' })
    mustBeStaff(actor, 'create')
    // What is filled in of a new project is said: without that the database holds it to be what nobody has said yet.
    const said = 'health' in filled && { healthReported: true }
    const data = { organisationId, ...filled, ...said, creatorId: actor.membershipId }
    await refuseStrangers('Project', filled, { organisationId, productId: (filled.productId as string) ?? null })
    const { id } = await db.project.create({ data })
    const columns = ['organisationId', ...Object.keys(filled)]
    const may = columns.map((column) => scope(actor, 'create', 'Project', column))
    if ((await db.project.count({ where: { AND: [{ id }, scope(actor, 'create', 'Project'), ...may] } })) === 0)
      throw new NotAllowed('create-Project')
    const detail = { fields: columns }
    await record({ action: 'create', subject: 'Project', id, organisationId, projectId: id, detail })
    return id
  }
  return act(actor, create, { once })
}

/** Changes columns of a project (uuid), as `changeRow`; staff do. Throws as that. */
export async function changeProject(
  actor: Author,
  id: string,
  filled: Record<string, unknown>,
  asRead: AsRead | null,
): Promise<void> {
  mustBeStaff(actor, 'update')
  await changeRow(actor, 'Project', id, filled, asRead)
}

/** What a project is, and for whom, is said in the back-office; what others say of it are its status reports. */
function mustBeStaff(actor: Author, action: 'create' | 'update'): void {
  if (!actor.organisation.isHost) throw new NotAllowed(`${action}-Project`)
}
