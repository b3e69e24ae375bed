import { expect, test } from '@jest/globals'
import type { Profile } from '@prisma/client'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { thorough } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { capabilities, type ProfileHolder } from './capabilities.ts'
import { capabilityNames, pending, said, saysYes } from './profile-table.ts'

// Every line of the table of the source that concerns what the product has by now, by the real request of each profile.

/** What a guest can do once there are links to single files. */
const pendingForGuests = ['view_explicitly_shared_files']

/** Who of Northwind has each profile. */
const holders: Partial<Record<Profile, PersonKey>> = {
  billing_administrator: 'nora',
  administrator: 'abel',
  supervisor: 'sara',
  manager: 'max',
  observer: 'oscar',
  visitor: 'vera',
}
const profiles = Object.keys(holders) as (keyof typeof holders)[]

const portal = openPortal()
const asking = new Map<Profile, ProfileHolder>()
let other: ProfileHolder | undefined
const tries = capabilities(() => other as ProfileHolder)
const done = capabilityNames.filter((name) => Object.hasOwn(tries, name))

/** All have the same access level, the highest that lets them manage documents, and the same job role: what differs is their profile. */
beforeAll(async () => {
  const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer contributor' } })
  const ceilings = { ...(level.ceilings as object), documents: 'manage' }
  await prisma.accessLevel.update({ where: { id: level.id }, data: { ceilings } })
  const where = { organisationId: world.organisations.northwind }
  await prisma.membership.updateMany({ where, data: { accessLevelId: level.id, jobRole: null } })
  for (const [at, profile] of profiles.entries()) asking.set(profile, await askingAs(holders[profile] ?? 'nora', at))
  other = await gailIn(world.organisations.northwind, level.id)
})

async function askingAs(who: PersonKey, at: number): Promise<ProfileHolder> {
  return { visitor: await portal.visitor(world.people[who].email), at }
}

/** Somebody else of the organisation and its team, who adds documents. */
async function gailIn(organisationId: string, accessLevelId: string): Promise<ProfileHolder> {
  const { personId, email } = world.people.gail
  const data = { personId, organisationId, profile: 'manager', accessLevelId } as const
  const { id } = await prisma.membership.create({ data })
  const team = await prisma.team.findFirstOrThrow({ where: { organisationId } })
  await prisma.teamMember.create({ data: { teamId: team.id, membershipId: id } })
  return { visitor: await portal.visitor(email), at: 99 }
}

test('what is not tried here is pending by name, and nothing else', () => {
  const untried = capabilityNames.filter((name) => !done.includes(name))
  expect(untried.toSorted()).toEqual(pending.toSorted())
})

/** Half of those who can, and half of those who cannot, other ones for the next line; all in `npm run soak`. */
function triedBy(capability: (typeof done)[number]) {
  if (thorough) return profiles
  const turn = done.indexOf(capability) % 2
  const can = profiles.filter((profile) => saysYes(capability, profile))
  const cannot = profiles.filter((profile) => !can.includes(profile))
  return [can, cannot].flatMap((all) => all.filter((_, n) => all.length === 1 || n % 2 === turn))
}

describe.each(done)('%s', (capability) => {
  test.each(triedBy(capability))('%s', async (profile) => {
    const can = await tries[capability]?.(asking.get(profile) as ProfileHolder)
    expect(can).toBe(saysYes(capability, profile))
    await prisma.attempt.deleteMany()
  })
})

test('who has one link of two by the table has the one to the account settings', async () => {
  const isOnly = (name: string) => (profile: Profile) => said(name, profile).startsWith('account_settings_only')
  const only = capabilityNames.flatMap((name) => profiles.filter(isOnly(name)).map((profile) => [name, profile]))
  expect(only).toEqual([['see_account_settings_and_billing_links', 'administrator']])
  const { text } = await (asking.get('administrator') as ProfileHolder).visitor.page('/account')
  const links = ['settings', 'billing'].map((one) => text.includes(`href="/account/${one}"`))
  expect(links).toEqual([true, false])
})

test('a guest does not sign in, and can do nothing of it', async () => {
  const { personId, email } = world.people.simon
  await prisma.membership.updateMany({ where: { personId }, data: { profile: 'guest' } })
  await expect(portal.visitor(email)).rejects.toThrow('no-membership')
  expect(done.filter((name) => saysYes(name, 'guest'))).toEqual(pendingForGuests)
})

/** Whoever is given the fewest, and everybody in `npm run soak`. Source: issue 8, 2. */
const lookedAt = thorough ? profiles : (['visitor'] as const)

test.each(lookedAt)('%s gets no link that they cannot follow', async (profile) => {
  const { visitor } = asking.get(profile) as ProfileHolder
  const broken: string[] = []
  for (const path of await linksFrom(visitor)) if ((await visitor.page(path)).status >= 400) broken.push(path)
  expect(broken).toEqual([])
})

/** Where the main pages lead to, within the portal. */
async function linksFrom(visitor: Visitor): Promise<string[]> {
  const pages = [
    '/projects',
    `/projects/${world.projects.packing}`,
    '/updates',
    '/account',
    '/contacts',
    '/groups',
    '/teams',
  ]
  const texts = await Promise.all(pages.map(async (path) => (await visitor.page(path)).text))
  const links = texts.flatMap((text) => [...text.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, path = '']) => path))
  return [...new Set(links.map((path) => path.replaceAll('&amp;', '&')))]
}
