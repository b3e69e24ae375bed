import type { z } from 'zod'
import type { layoutSchema } from '../domain/access/layouts.ts'
import type { Db } from '../domain/act.ts'
import { type Established, establish, serve } from '../domain/organisations/establish.ts'
import { type BuiltIn, found } from '../domain/organisations/found.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { type OrganisationKey, organisations, type PersonKey, people } from './people.ts'

/** What the rest of the sample refers to. */
export type Cast = { organisations: Record<OrganisationKey, Established>; builtIn: BuiltIn }

const host: OrganisationKey = 'meridian'

/** The id of a person's membership. */
export const memberId = (key: PersonKey) => idOf('membership', key)

/** Founds the installation, establishes the cast's organisations and enrols its people. */
export async function writeOrganisations(db: Db, calendar: Calendar, passwordHash: string): Promise<Cast> {
  const { builtIn, ...meridian } = await found(db, organisations[host])
  const cast: Cast = { builtIn, organisations: { [host]: meridian } as Cast['organisations'] }
  for (const key of Object.keys(organisations) as OrganisationKey[]) {
    if (key === host) continue
    cast.organisations[key] = await establish(db, organisations[key])
    await serve(db, meridian.organisation.id, cast.organisations[key].organisation.id)
  }
  await writePeople(db, cast, calendar, passwordHash)
  await assignLayouts(db, cast)
  return cast
}

async function writePeople(db: Db, cast: Cast, calendar: Calendar, passwordHash: string) {
  const keys = Object.keys(people) as PersonKey[]
  await db.person.createMany({
    data: keys.map((key) => ({
      id: idOf('person', key),
      name: people[key].name,
      email: people[key].email,
      locale: people[key].locale ?? null,
      passwordHash,
      createdAt: calendar.at(-220),
    })),
  })
  await db.membership.createMany({ data: keys.flatMap((key) => membershipOf(key, cast, calendar)) })
  await gather(db, cast, keys)
}

function membershipOf(key: PersonKey, { organisations, builtIn }: Cast, calendar: Calendar) {
  const { at } = people[key]
  if (!at) return []
  return {
    id: memberId(key),
    personId: idOf('person', key),
    organisationId: organisations[at.organisation].organisation.id,
    profile: at.profile,
    jobRole: at.jobRole ?? null,
    accessLevelId: builtIn.accessLevels[at.level] as string,
    supervisorId: at.supervisor ? idOf('membership', at.supervisor) : null,
    legalRepresentative: at.legal ?? false,
    updatesSeenAt: calendar.at(-4),
    lastUsedAt: calendar.at(-2),
    createdAt: calendar.at(-220),
  }
}

/** Everybody is in their organisation's group and team. */
async function gather(db: Db, cast: Cast, keys: PersonKey[]) {
  const members = keys.flatMap((key) => {
    const { at } = people[key]
    return at ? [{ membershipId: memberId(key), ...cast.organisations[at.organisation] }] : []
  })
  await db.groupMember.createMany({ data: members.map(({ membershipId, groupId }) => ({ membershipId, groupId })) })
  await db.teamMember.createMany({ data: members.map(({ membershipId, teamId }) => ({ membershipId, teamId })) })
}

/** Whoever follows as a client sees little; the others of Northwind wanted to see all of it; Brightline begins with a dashboard. */
async function assignLayouts(db: Db, { organisations, builtIn: { layouts } }: Cast) {
  const { id: partner } = await db.layoutTemplate.create({
    data: { id: idOf('layout', 'partner'), name: 'Partner', layout: await partnerLayout(db) },
    select: { id: true },
  })
  await db.layoutAssignment.createMany({
    data: [
      { targetKind: 'job_role', target: 'Client', templateId: layouts.Customer as string },
      {
        targetKind: 'organisation',
        target: organisations.northwind.organisation.id,
        templateId: layouts.Everything as string,
      },
      { targetKind: 'organisation', target: organisations.brightline.organisation.id, templateId: partner },
    ],
  })
}

async function partnerLayout(db: Db): Promise<z.input<typeof layoutSchema>> {
  const names = ['What is late', 'Milestones ahead', 'Risks and issues']
  const reports = await db.report.findMany({ where: { name: { in: names }, inPortal: true } })
  const dashboard = names.flatMap((name) => reports.find((report) => report.name === name)?.id ?? [])
  const navigation = [
    'projects',
    ...(dashboard.length > 0 ? (['dashboard'] as const) : []),
    'reports',
    'updates',
    'account',
  ] as const
  return { navigation: [...navigation], dashboard }
}
