import '../mail/office.ts'
import type { PersonKey } from '../../cast/people.ts'
import { actorOfMembership, type Member } from '../../domain/access/actor/actor.ts'
import { tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { drain, skipMinutes } from './queue.ts'

const { people, projects, phases } = world

beforeEach(async () => {
  office.forget()
  await skipMinutes(10)
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

async function as(key: PersonKey): Promise<Member> {
  const actor = await actorOfMembership(people[key].membershipId)
  if (!actor) throw new Error(`${key} is disabled`)
  return actor
}
const readers = () => office.taken.map(({ to }) => to.split('@')[0]).toSorted()
const received = (key: PersonKey) => {
  const taken = office.taken.find(({ to }) => to === people[key].email)
  if (!taken) throw new Error(`${key} has no mail`)
  return taken.mail
}
const write = async (key: PersonKey, body: string, place: { projectId: string; phaseId?: string }) =>
  writeUpdate(await as(key), { body, ...place })
const follow = (key: PersonKey, projectId: string) =>
  prisma.follow.create({ data: { projectId, membershipId: people[key].membershipId } })
const states = async (subjectId: string) =>
  Object.fromEntries(
    (await prisma.delivery.findMany({ where: { subjectId } })).map(({ email, state }) => [email.split('@')[0], state]),
  )

test('what Milo writes on Line 4 is mailed to those who follow it and may read it, not to himself', async () => {
  const id = await write('milo', 'The cabinet is wired.\n\nTomorrow we test the light curtain.', {
    projectId: projects.line4,
  })
  await drain()
  expect(readers()).toEqual(['nora', 'oscar'])
  const mail = received('nora')
  expect(mail.subject).toBe('Line 4 retrofit: The cabinet is wired.')
  expect(mail.text).toContain('Milo Novak wrote about Line 4 retrofit')
  expect(mail.text).toContain('The cabinet is wired.\n\nTomorrow we test the light curtain.')
  expect(mail.text).toContain(`https://portal.meridian.test/updates/${id}`)
  expect(mail.replyTo?.text).toBe('"Milo Novak" <milo@meridian.test>')
  expect(mail.text).toContain('If you answer this mail, Milo Novak reads it.')
  expect(await states(id)).toEqual({ nora: 'sent', oscar: 'sent' })
})

test('Carl, who takes part in Build only, hears of Build', async () => {
  await write('milo', 'Build has begun.', { projectId: projects.line4, phaseId: phases.build })
  await drain()
  expect(readers()).toEqual(['carl', 'nora', 'oscar'])
})

test("Otto of Globex never gets Northwind's, not even when he follows", async () => {
  await follow('otto', projects.line4)
  const id = await write('milo', 'For Northwind only.', { projectId: projects.line4 })
  await drain()
  expect(readers()).toEqual(['nora', 'oscar'])
  expect(await states(id)).not.toHaveProperty('otto')
})

test("a comment is mailed below the update's own mail, with what it answers", async () => {
  const updateId = await write('sofia', 'Which Monday suits you?', { projectId: projects.packing })
  await drain()
  const first = received('nora')
  office.forget()
  await writeComment(await as('nora'), { updateId, body: 'The thirtieth.' })
  await drain()
  const mail = received('sofia')
  expect(mail.subject).toBe('Re: Packing cell: Which Monday suits you?')
  expect(mail.text).toMatch(
    /Nora Lindqvist commented on Packing cell\s+The thirtieth\.[\s\S]*Sofia Marino, .*\s+Which Monday suits you\?/,
  )
  await skipMinutes(10)
  await writeComment(await as('sofia'), { updateId, body: 'Done.' })
  await drain()
  expect(received('nora')).toMatchObject({ inReplyTo: first.messageId, references: first.messageId })
})

test('nobody is told twice when the job runs again', async () => {
  const id = await write('milo', 'Once.', { projectId: projects.robots })
  await drain()
  const before = readers()
  await tellOfUpdate(id)
  await drain()
  expect([before, readers()]).toEqual([
    ['max', 'oscar'],
    ['max', 'oscar'],
  ])
})

test('who wants no such mails gets none: neither from now on, nor those that wait already', async () => {
  const mailsUpdates = (value: boolean) =>
    prisma.person.update({ where: { id: people.max.personId }, data: { mailsUpdates: value } })
  const id = await write('milo', 'Second fleet.', { projectId: projects.robots })
  await tellOfUpdate(id)
  await skipMinutes(10)
  await mailsUpdates(false)
  const later = await write('milo', 'Third fleet.', { projectId: projects.robots })
  await drain()
  expect(readers()).toEqual(['oscar', 'oscar'])
  expect([await states(id), await states(later)]).toEqual([{ max: 'suppressed', oscar: 'sent' }, { oscar: 'sent' }])
  await mailsUpdates(true)
})

test('who loses access before the mail goes out does not get it', async () => {
  const id = await write('milo', 'Build goes on.', { projectId: projects.line4, phaseId: phases.build })
  await tellOfUpdate(id)
  await prisma.grant.deleteMany({ where: { principalId: people.carl.membershipId } })
  await drain()
  expect(await states(id)).toEqual({ carl: 'suppressed', nora: 'sent', oscar: 'sent' })
})

test('who was disabled, or has another address now, does not get it', async () => {
  const id = await write('milo', 'Guarding accepted.', { projectId: projects.line4 })
  await tellOfUpdate(id)
  await prisma.membership.update({ where: { id: people.oscar.membershipId }, data: { disabledAt: new Date() } })
  await prisma.person.update({ where: { id: people.nora.personId }, data: { email: 'nora.l@northwind.test' } })
  await drain()
  expect([readers(), await states(id)]).toEqual([[], { nora: 'suppressed', oscar: 'suppressed' }])
})
