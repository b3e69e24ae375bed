import { actorOfMembership, type Member } from '../../../domain/access/actor/actor.ts'
import { placedProjects } from '../../../domain/access/why/placed.ts'
import type { ExplainedRecord } from '../../../domain/access/why/records/explained.ts'
import { whoSeesRecord } from '../../../domain/access/why/records/who-sees.ts'
import { whoSees } from '../../../domain/access/why/who-sees.ts'
import { pool, prisma } from '../../../prisma/client.ts'
import { idOf } from '../../generate.ts'
import { staffAddress } from '../../house/databases.ts'
import { middle } from './middle.ts'

/** How long it takes, in ms, to tell the first page of those who see something of a kind, and how many they are in all. */
export type WhoSeesResult = { what: string; people: number; ms: number }

const times = 15

/** Who sees what the crowd of the first customer sees: a project, their organisation, a group there, and a report that the portal shows. */
export async function measureWhoSees(): Promise<WhoSeesResult[]> {
  const staff = await staffActor()
  const asked: [what: string, look: () => Promise<{ total: number }>][] = [
    ['a project', () => ofProject(idOf('project', 5), idOf('organisation', 1))],
    ['an organisation', ofRecord(staff, 'Organisation', idOf('organisation', 1))],
    ['a group', ofRecord(staff, 'Group', idOf('group', 1))],
    ['a report in the portal', ofRecord(staff, 'Report', await reportInPortal(staff))],
  ]
  const results: WhoSeesResult[] = []
  for (const [what, look] of asked) results.push({ what, ...(await timesOf(look)) })
  return results
}

async function timesOf(look: () => Promise<{ total: number }>): Promise<{ people: number; ms: number }> {
  const { total } = await look()
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    await look()
    taken.push(performance.now() - began)
  }
  return { people: total, ms: middle(taken) }
}

async function ofProject(project: string, home: string): Promise<{ total: number }> {
  const [row] = await placedProjects([project])
  if (!row) throw new Error('The project is gone')
  return whoSees('Project', row, home, { page: 1 })
}

const ofRecord = (staff: Member, subject: ExplainedRecord, id: string) => () =>
  whoSeesRecord(staff, subject, id, { page: 1 })

async function staffActor(): Promise<Member> {
  const { rows } = await pool.query<{ id: string }>(
    'select m.id from "Membership" m join "Person" p on p.id = m."personId" where p.email = $1',
    [staffAddress],
  )
  const actor = await actorOfMembership(rows[0]?.id ?? '')
  if (!actor) throw new Error(`${staffAddress} is nobody`)
  return actor
}

async function reportInPortal({ membershipId: ownerId }: Member): Promise<string> {
  const asks = { entity: 'project', columns: ['name', 'health'] } as const
  const data = { ...asks, columns: [...asks.columns], name: 'For everybody', ownerId, inPortal: true }
  return (await prisma.report.create({ data, select: { id: true } })).id
}
