import { expect, test } from '@jest/globals'
import type { Profile } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { capabilityNames, pending, saysYes } from '../../access/profile-table.ts'
import { thorough } from '../../thorough.ts'
import { world } from '../../world.ts'
import { openBackOffice } from '../back-office.ts'
import { type HostMember, insideCapabilities, shares } from './capabilities.ts'

// Every line of the table of profiles that means something in the back-office, by the real request of one of the host's people with each profile.

/** What means nothing there, and why. */
const meaningless = {
  delete_contacts: 'address books are written in the portal; staff only read them',
  send_accept_reject_delete_partner_invitations: 'the host has no partners: it ends partnerships of others',
  see_header_menu_and_new_menu: 'the frame of the portal; the menu of the back-office is that of the models one sees',
  see_account_settings_and_billing_links: 'links of the portal',
}

const tried = capabilityNames.filter((name) => Object.hasOwn(insideCapabilities, name))

const profiles = [
  'billing_administrator',
  'administrator',
  'supervisor',
  'manager',
  'observer',
  'visitor',
] as const satisfies Profile[]
const office = openBackOffice()
const asking = new Map<Profile, HostMember>()

/** All have the same access level, and the same share of the same project at the level that lets them manage it: what differs is their profile. */
beforeAll(async () => {
  const organisationId = world.organisations.meridian
  await prisma.contact.create({ data: { organisationId, name: 'Bo', email: 'bo@example.com' } })
  for (const [at, profile] of profiles.entries()) asking.set(profile, await memberWith(profile, at))
})

async function memberWith(profile: Profile, at: number): Promise<HostMember> {
  const { accessLevelId, person } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.milo.membershipId },
    select: { accessLevelId: true, person: { select: { passwordHash: true } } },
  })
  const email = `${profile}@meridian.test`
  const { id: personId } = await prisma.person.create({ data: { name: profile, email, ...person } })
  const data = { personId, organisationId: world.organisations.meridian, profile, accessLevelId }
  const { id: membershipId } = await prisma.membership.create({ data })
  const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
  const grant = { principalKind: 'membership', principalId: membershipId, via: 'share', levelId } as const
  await prisma.grant.create({ data: { ...grant, resourceKind: 'project', resourceId: world.projects.packing } })
  return { colleague: await office.colleague(profile), membershipId, at }
}

test('what is not tried here is pending or means nothing there, by name', () => {
  const untried = capabilityNames.filter((name) => !tried.includes(name))
  expect(untried.toSorted()).toEqual([...pending, ...Object.keys(meaningless)].toSorted())
})

describe.each(tried)('%s', (capability) => {
  const some = profiles.filter((_, at) => thorough || (at + tried.indexOf(capability)) % 2 === 0)
  test.each(some)('%s', async (profile) => {
    const can = await insideCapabilities[capability]?.(asking.get(profile) as HostMember)
    expect(can).toBe(saysYes(capability, profile))
  })
})

// Whoever may make something in a project may share it; whoever only follows it may not.
test.each(profiles)('a project is shared as far as the profile makes things: %s', async (profile) => {
  const can = await shares(asking.get(profile) as HostMember)
  expect(can).toBe(saysYes('create_proofs_files_folders', profile))
})
