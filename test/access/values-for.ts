import { randomUUID } from 'node:crypto'
import type { PrincipalKind } from '@prisma/client'
import { columns } from '../../build/datamodel/columns.js'
import { datamodel } from '../../build/datamodel/index.js'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { max, milo, oscar } = world.people
const inOwn = (table: string) =>
  `(select id from "${table}" o where o."organisationId" = t."organisationId" and o.id <> t."${table.toLowerCase()}Id" limit 1)`
const another =
  '(select o."resourceId" from "Grant" o where o."resourceKind" = t."resourceKind" and o."resourceId" <> t."resourceId" limit 1)'
/** Values that the database takes where most are refused. */
const fitting: Record<string, string[]> = {
  'Project.managerId': [`'${milo.membershipId}'`],
  'TeamMember.membershipId': [`'${max.membershipId}'`, `'${oscar.membershipId}'`],
  'GroupMember.membershipId': [`'${max.membershipId}'`, `'${oscar.membershipId}'`],
  'TeamMember.teamId': [inOwn('Team')],
  'GroupMember.groupId': [inOwn('Group')],
  'Grant.principalId': [`'${max.membershipId}'`, `'${oscar.membershipId}'`],
  'Grant.resourceId': [another],
}

/** Values that a column could have, as SQL. */
export function valuesFor(table: string, column: string): string[] {
  const type = columns[table]?.[column]?.replace('?', '') ?? ''
  const field = datamodel.models.find(({ name }) => name === table)?.fields.find(({ name }) => name === column)
  const others = `(select "${column}" from "${table}" where "${column}" is distinct from t."${column}" order by md5(id::text) limit 1)`
  const mine: Record<string, string[]> = {
    boolean: [`not t."${column}"`],
    timestamptz: [`now() - interval '1 hour'`, `now() + interval '1 hour'`, 'null'],
    date: [`current_date`],
    integer: [`coalesce(t."${column}", 0) + 1`],
    smallint: [`coalesce(t."${column}", 0) + 1`],
    text: [others, `t."${column}" || 'x'`, `'Europe/Paris'`, `'#123456'`, 'null'],
    uuid: [others, 'null', `'${randomUUID()}'`],
    jsonb: column === 'layout' ? [`jsonb_set(t.layout, '{landing}', '"updates"')`] : [`'{}'`],
    numeric: ['1'],
  }
  mine.uuid?.push(...(fitting[`${table}.${column}`] ?? []))
  if (field?.kind !== 'enum') return mine[type] ?? []
  const values = datamodel.enums.find(({ name }) => name === field.type)?.values ?? []
  return values.map(({ name }) => `'${name}'`)
}

/** To a phase by oneself, by a group, by a second team of the same organisation, and to what one made by the product that it belongs to. */
export async function addGrantsBesideTheCast(): Promise<string[]> {
  const { people, organisations, projects, phases } = world
  const { northwind: organisationId, brightline } = organisations
  const [max, oscar, carl] = [people.max.membershipId, people.oscar.membershipId, people.carl.membershipId]
  const name = 'Another one'
  const members = { create: { membershipId: max } }
  const { id: teamId } = await prisma.team.create({ data: { organisationId, name, members } })
  const group = { organisationId, name, members }
  const { id: groupId } = await prisma.group.create({ data: group })
  await prisma.group.create({ data: { organisationId, name: 'And one more' } })
  const { productId } = await prisma.project.update({ where: { id: projects.line4 }, data: { creatorId: carl } })
  const shared = (principalKind: PrincipalKind, principalId: string, resourceId: string) =>
    ({ principalKind, principalId, resourceKind: 'project', resourceId, via: 'share' }) as const
  await prisma.grant.createMany({
    data: [
      { ...shared('membership', max, phases.design), resourceKind: 'phase' },
      shared('membership', oscar, projects.scanner),
      shared('team', teamId, projects.packing),
      shared('group', groupId, projects.robots),
      { ...shared('organisation', brightline, productId ?? ''), resourceKind: 'product', via: 'owner' },
    ],
  })
  return [teamId, groupId, phases.design]
}
