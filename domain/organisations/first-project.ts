import { z } from 'zod'
import { line, prose } from '../../words/line.ts'
import { plainDay } from '../../words/plain.ts'
import type { Member } from '../access/actor/actor.ts'
import type { Work } from '../act.ts'
import { standing } from '../people/standing.ts'
import { Invalid } from '../refusals.ts'

/** A first project: its name, who of the host runs it (absent: whoever onboards; null: nobody), its days as YYYY-MM-DD. */
export const firstProject = z.strictObject({
  name: line(200),
  summary: prose(2000).default(''),
  managerId: z.uuid().nullable().optional(),
  startsOn: plainDay.optional(),
  endsOn: plainDay.optional(),
})

/** Begins the first project of an organisation (uuid) and returns its id. Throws Invalid for a manager who is not of the host. */
export async function beginProject(
  { db, record }: Work,
  actor: Member,
  organisationId: string,
  { name, summary, managerId = actor.membershipId, startsOn, endsOn }: z.output<typeof firstProject>,
): Promise<string> {
  const host = actor.organisation.id
  const ofHost = { id: managerId ?? '', organisationId: host, ...standing }
  if (managerId !== null && !(await db.membership.findFirst({ where: { ...ofHost } })))
    throw new Invalid({ 'project.managerId': 'wrong' })
  if (startsOn && endsOn && endsOn < startsOn) throw new Invalid({ 'project.endsOn': 'ends-before-start' })
  const project = await db.project.create({
    data: {
      ...{ organisationId, name, summary, managerId, creatorId: actor.membershipId },
      startsOn: startsOn ? new Date(startsOn) : null,
      endsOn: endsOn ? new Date(endsOn) : null,
    },
  })
  await record({ action: 'create', subject: 'Project', id: project.id, organisationId, projectId: project.id })
  return project.id
}
