import type { Db } from '../domain/act.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { type Cast, memberId } from './organisations.ts'

const entered = [
  {
    name: 'Lena Fuchs',
    email: 'lena.fuchs@fuchs-elektro.example',
    phone: '+49 30 5550 118',
    company: 'Fuchs Elektrotechnik',
    jobRole: 'Electrician',
    note: 'Comes for everything above 400 V. Ring before seven.',
  },
  { name: 'Piet de Boer', email: 'piet@deboer-conveyors.example', company: 'De Boer Conveyors', jobRole: 'Sales' },
]

/** Who Northwind has entered by hand, a group of its own, and what became of its groups and teams. */
export async function writeContacts(db: Db, { organisations }: Cast, calendar: Calendar): Promise<void> {
  const { organisation, groupId: home } = organisations.northwind
  const organisationId = organisation.id
  const by = { organisationId, creatorId: memberId('max'), createdAt: calendar.at(-30), updatedAt: calendar.at(-30) }
  await db.contact.createMany({ data: entered.map((one) => ({ ...one, ...by, id: idOf('contact', one.email) })) })
  // Later than the group that Northwind began with, which whoever is invited joins.
  const { createdAt } = await db.group.findUniqueOrThrow({ where: { id: home } })
  const later = new Date(createdAt.getTime() + 1000)
  const group = { id: idOf('group', 'maintenance'), organisationId, name: 'Maintenance', createdAt: later }
  await db.group.create({ data: group })
  const members = (['max', 'oscar'] as const).map((key) => ({ groupId: group.id, membershipId: memberId(key) }))
  await db.groupMember.createMany({ data: members })
  await db.activity.createMany({ data: happened(group.id, organisations.northwind.teamId, organisationId, calendar) })
}

/** What became of the group and of Northwind's team, as its activity tells it: Vera was in the team for a while, and is again. */
function happened(groupId: string, teamId: string, organisationId: string, { at }: Calendar) {
  const max = { actorId: memberId('max'), actorName: 'Max Keller', subjectKind: 'Group', subjectId: groupId }
  const nora = { actorId: memberId('nora'), actorName: 'Nora Lindqvist', subjectKind: 'Team', subjectId: teamId }
  const of = (key: 'max' | 'oscar' | 'vera') => ({ detail: { membershipId: memberId(key) } })
  return [
    { ...max, action: 'create', at: at(-30, 9) },
    { ...max, action: 'add-member', ...of('max'), at: at(-30, 10) },
    { ...max, action: 'add-member', ...of('oscar'), at: at(-30, 11) },
    { ...nora, action: 'remove-member', ...of('vera'), at: at(-21, 14) },
    { ...nora, action: 'add-member', ...of('vera'), at: at(-9, 9) },
  ].map((one) => ({ ...one, organisationId }))
}
