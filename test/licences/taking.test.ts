import type { PersonKey } from '../../cast/people.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import {
  changeLicenceType,
  createLicenceType,
  deleteLicenceType,
  licenceTypeForm,
} from '../../domain/licences/types.ts'
import { invite } from '../../domain/people/invitations/invite.ts'
import { resendInvitation } from '../../domain/people/invitations/resend.ts'
import { withdrawInvitation } from '../../domain/people/invitations/withdraw.ts'
import { changeProfile } from '../../domain/people/members/change-profile.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { enter } from '../../domain/people/sign-in/enter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { accept, asked, codeOf, counted, customer, expire, inviteFor, leave, licenceOf, poolOf } from './customers.ts'

const portal = openPortal()
const { people } = world
test('everybody of the cast holds one of the types that are there from the start, and nobody is short', async () => {
  const members = await prisma.membership.findMany({
    where: { disabledAt: null },
    include: { licence: { include: { type: true } }, organisation: true },
  })
  for (const { licence, organisation, profile } of members) {
    const looks = ['observer', 'visitor'].includes(profile) && !organisation.isHost
    const side = organisation.isHost ? 'Staff' : organisation.isPartner ? 'Partner' : 'Customer'
    expect(licence?.type.sides).toContain(side.replace('Staff', 'host').toLowerCase())
    if (looks) expect(licence?.type.name).toBe('External reviewer')
  }
})

test('an invitation reserves one, which is taken when it is accepted, and given back when somebody is disabled', async () => {
  await leave(2)
  const before = await counted()
  const id = await inviteFor('nora', 'reserved@northwind.test')
  expect(await counted()).toEqual({ ...before, reserved: before.reserved + 1, left: 1 })
  await accept(id)
  expect(await counted()).toEqual({ ...before, taken: before.taken + 1, left: 1 })
  await disablePerson(await actorOf('nora'), id)
  expect(await counted()).toEqual(before)
  await enablePerson(await actorOf('nora'), id, {})
  expect(await counted()).toEqual({ ...before, taken: before.taken + 1, left: 1 })
  await disablePerson(await actorOf('adam'), id)
})

test('it is free again when the invitation is withdrawn, or too old, and not to be had again when somebody else was faster', async () => {
  await leave(1)
  const before = await counted()
  const withdrawn = await inviteFor('nora', 'withdrawn@northwind.test')
  await withdrawInvitation(await actorOf('nora'), withdrawn)
  expect(await counted()).toEqual(before)
  const late = await inviteFor('nora', 'late@northwind.test')
  await expire(late)
  expect(await counted()).toEqual(before)
  const faster = await inviteFor('nora', 'faster@northwind.test')
  expect(await codeOf(resendInvitation(await actorOf('nora'), late))).toBe('no-licence')
  await withdrawInvitation(await actorOf('nora'), faster)
  await resendInvitation(await actorOf('nora'), late)
  expect((await counted()).reserved).toBe(before.reserved + 1)
  await withdrawInvitation(await actorOf('nora'), late)
})

test('whoever comes in by another way than an invitation that was too old takes one, if one is left', async () => {
  await leave(1)
  const id = await inviteFor('adam', 'other-way@northwind.test')
  await expire(id)
  await leave(0)
  const actor = await actorOfMembership(id)
  if (!actor) throw new Error('nobody')
  const come = () => act(actor, (work) => enter(work, actor, 'link', { address: '127.0.0.1' }))
  expect(await codeOf(come())).toBe('no-licence')
  await leave(1)
  await come()
  expect((await licenceOf(id))?.takenAt).not.toBeNull()
  await disablePerson(await actorOf('adam'), id)
})

test('a temporary password takes one at once; onboarding takes one for each, or nobody is let in', async () => {
  await leave(1)
  const by = 'password' as const
  const id = await inviteFor('adam', 'password@northwind.test', { by })
  expect((await licenceOf(id))?.takenAt).not.toBeNull()
  expect(await codeOf(inviteFor('adam', 'password2@northwind.test', { by }))).toBe('no-licence-staff')
  expect(await prisma.person.count({ where: { email: 'password2@northwind.test' } })).toBe(0)
  await disablePerson(await actorOf('adam'), id)
})

test('whoever only looks on costs nothing, wherever they are outside, and no type can make them', async () => {
  await leave(0)
  const id = await inviteFor('nora', 'looks@northwind.test', { profile: 'observer' })
  await accept(id)
  const form = {
    name: 'Reviewers',
    pool: 1,
    idleDays: null,
    contactId: null,
    profiles: ['observer' as const],
    sides: ['partner' as const],
  }
  const problems = (more: object) =>
    actorOf('adam')
      .then((adam) => createLicenceType(adam, { ...form, ...more }))
      .then(
        () => null,
        ({ fields }) => fields,
      )
  expect(await problems({})).toEqual({ pool: 'reviewers-cost-nothing' })
  expect(await problems({ pool: null })).toEqual({ profiles: 'licence-of-other-type' })
  expect(await problems({ name: 'Customer' })).toEqual({ name: 'taken' })
  expect(await problems({ contactId: people.nora.membershipId, profiles: ['guest'], pool: null })).toEqual({
    contactId: 'no-colleague',
  })
  await expect(
    prisma.licenceType.updateMany({ where: { name: 'External reviewer' }, data: { pool: 5 } }),
  ).rejects.toThrow()
  expect(licenceTypeForm.safeParse({ ...form, idleDays: 13 }).success).toBe(false)

  // Nobody begins to cost something by the way.
  const nora = await actorOf('nora')
  await leave(1)
  expect(await codeOf(changeProfile(nora, id, { profile: 'manager' }))).toBe('takes-licence')
  expect(await codeOf(changeProfile(nora, id, { profile: 'visitor' }))).toBe('done')
  await leave(0)
  expect(await codeOf(changeProfile(nora, id, { profile: 'manager', licence: 'take' }))).toBe('no-licence')
  await leave(1)
  await changeProfile(nora, id, { profile: 'manager', licence: 'take' })
  expect(await codeOf(changeProfile(nora, id, { profile: 'supervisor' }))).toBe('done')
  expect((await licenceOf(id))?.typeId).toBe(customer.id)
  await changeProfile(nora, id, { profile: 'observer' })
  expect((await counted()).left).toBe(1)
  await disablePerson(nora, id)
})

test('the refusal names those of one’s own organisation, to staff all of them, and to each whom to ask', async () => {
  await prisma.licenceType.update({ where: { id: customer.id }, data: { contactId: people.adam.membershipId } })
  await leave(0)
  const refused = async (who: PersonKey, more: object = {}) =>
    (
      await actorOf(who)
        .then((actor) => invite(actor, asked('full@northwind.test', more)))
        .catch((error) => error)
    ).detail
  const noras = await refused('nora')
  expect(noras).toMatchObject({ type: 'Customer', ask: 'Adam Weiss (adam@meridian.test)', idle: 'nobody' })
  expect(noras.holders).toMatch(/Max Keller/)
  expect(noras.holders).not.toMatch(/Gina|Carl/)
  expect(noras.size).toBeUndefined()
  const adams = await refused('adam')
  expect(adams.holders).toMatch(/Gina Russo/)
  const { taken, reserved } = await counted()
  expect(adams).toMatchObject({ size: `${taken + reserved}`, taken: `${taken}`, reserved: `${reserved}` })
  const nora = await portal.visitor(people.nora.email)
  const page = await nora.page('/account/people/new')
  expect(page.text).toMatch(/take a licence “Customer”, of which none is left: ask Adam Weiss/)
})

test('of twenty who are let in at the same moment as many are as there are licences', async () => {
  await leave(0)
  const ids: string[] = []
  await poolOf(null)
  for (let n = 0; n < 20; n += 1) {
    const id = await inviteFor('adam', `many${n}@northwind.test`)
    await withdrawInvitation(await actorOf('adam'), id)
    ids.push(id)
  }
  await leave(3)
  const adam = await actorOf('adam')
  const ends = await Promise.all(ids.map((id) => codeOf(enablePerson(adam, id, {}))))
  expect(ends.filter((end) => end === 'done')).toHaveLength(3)
  expect(ends.filter((end) => end === 'no-licence-staff')).toHaveLength(17)
  expect((await counted()).left).toBe(0)
})

test('a smaller pool takes from nobody, and lets nobody in; types are set by administrators of the host alone', async () => {
  const adam = await actorOf('adam')
  const { name, contactId, profiles, sides } = customer
  const form = licenceTypeForm.parse({ name, contactId, profiles, sides, pool: 1, idleDays: '90' })
  const before = await counted()
  await changeLicenceType(adam, customer.id, form)
  expect(await counted()).toEqual({ ...before, left: 0 })
  expect(await codeOf(changeLicenceType(await actorOf('sofia'), customer.id, form))).toBe('update-LicenceType')
  expect(await codeOf(changeLicenceType(await actorOf('nora'), customer.id, form))).toBe('not-found')
  expect(await codeOf(deleteLicenceType(adam, customer.id))).toBe('licences-held')
  const made = await createLicenceType(adam, {
    ...form,
    name: 'Nobody’s',
    profiles: ['manager'],
    sides: ['host'],
  }).catch((error) => error.fields)
  expect(made).toEqual({ profiles: 'licence-of-other-type' })
  expect((await prisma.activity.findFirstOrThrow({ where: { subjectKind: 'LicenceType' } })).action).toBe('update')
})
