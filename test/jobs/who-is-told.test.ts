import '../mail/office.ts'
import type { PersonKey } from '../../cast/people.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving, written } from '../documents/files.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { drain, skipMinutes } from './queue.ts'

const { people, projects } = world

beforeEach(async () => {
  await drain()
  office.forget()
  await skipMinutes(10)
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const readers = () => office.taken.map(({ to }) => to.split('@')[0]).toSorted()
const write = async (who: PersonKey, projectId: string, body = 'Is anybody there?') => {
  const id = await writeUpdate(await actorOf(who), { projectId, body })
  await drain()
  return id
}
const nobodyFollows = (projectId: string) => prisma.follow.deleteMany({ where: { projectId } })
const wantMails = (value: boolean, ...who: PersonKey[]) =>
  prisma.person.updateMany({
    where: { id: { in: who.map((key) => people[key].personId) } },
    data: { mailsUpdates: value },
  })
const runBy = (projectId: string, managerId: string | null) =>
  prisma.project.update({ where: { id: projectId }, data: { managerId } })

test('what Oscar writes on a project that nobody follows reaches Milo, who runs it; what Sofia writes there nobody', async () => {
  await nobodyFollows(projects.robots)
  await write('oscar', projects.robots)
  expect(readers()).toEqual(['milo'])
  await nobodyFollows(projects.robots)
  office.forget()
  await write('sofia', projects.robots)
  expect(readers()).toEqual([])
})

test('without a manager it reaches the supervisors of Meridian; if they want no mails, its administrators', async () => {
  await runBy(projects.robots, null)
  await nobodyFollows(projects.robots)
  await write('oscar', projects.robots)
  expect(readers()).toEqual(['sofia'])
  await wantMails(false, 'sofia')
  office.forget()
  await skipMinutes(10)
  await write('oscar', projects.robots)
  expect(readers()).toEqual(['adam', 'olga'])
  await wantMails(true, 'sofia')
})

test('who follows it from Meridian is enough; followers of Northwind are told besides', async () => {
  await nobodyFollows(projects.robots)
  const follow = (who: PersonKey) => ({ projectId: projects.robots, membershipId: people[who].membershipId })
  await prisma.follow.createMany({ data: [follow('nora')] })
  await write('oscar', projects.robots)
  expect(readers()).toEqual(['nora', 'sofia'])
  office.forget()
  await skipMinutes(10)
  await prisma.follow.createMany({ data: [follow('milo')] })
  await runBy(projects.robots, people.milo.membershipId)
  await write('oscar', projects.robots)
  expect(readers()).toEqual(['milo', 'nora'])
})

test('a completed project takes messages, and they reach who ran it', async () => {
  await nobodyFollows(projects.scanner)
  await write('oscar', projects.scanner, 'The camera is dirty again.')
  expect(readers()).toEqual(['milo'])
})

test('what Max adds is one mail, however many at once, to whoever would be told of his message', async () => {
  await nobodyFollows(projects.packing)
  await prisma.follow.create({ data: { projectId: projects.packing, membershipId: people.nora.membershipId } })
  const files = arriving(['drawing.pdf', written.pdf], ['layout.pdf', written.pdf], ['parts.pdf', written.pdf])
  await uploadDocuments(await actorOf('max'), { projectId: projects.packing }, files)
  await drain()
  expect(readers()).toEqual(['nora', 'sofia'])
  const [{ mail } = { mail: undefined }] = office.taken
  expect(mail?.subject).toBe('Packing cell: Max Keller added drawing.pdf and 2 more documents')
  expect(mail?.text).toMatch(/drawing\.pdf\s+layout\.pdf\s+parts\.pdf/)
  expect(mail?.text).toContain(`https://portal.meridian.test/projects/${projects.packing}/documents`)
})

test('one document is called by its name; what Milo adds is mailed to nobody', async () => {
  await nobodyFollows(projects.packing)
  await uploadDocuments(await actorOf('max'), { projectId: projects.packing }, arriving(['drawing.pdf', written.pdf]))
  await drain()
  expect(office.taken.map(({ mail }) => mail.subject)).toEqual(['Packing cell: Max Keller added drawing.pdf'])
  office.forget()
  await uploadDocuments(await actorOf('milo'), { projectId: projects.line4 }, arriving(['plan.pdf', written.pdf]))
  await drain()
  expect(readers()).toEqual([])
})

test('a document that is deleted before the mail goes out is not told of', async () => {
  const [id = ''] = await uploadDocuments(
    await actorOf('max'),
    { projectId: projects.packing },
    arriving(['wrong.pdf', written.pdf]),
  )
  const { uploadId } = await prisma.file.findUniqueOrThrow({ where: { id } })
  const { tellOfDocuments } = await import('../../domain/delivery/notices/documents.ts')
  await tellOfDocuments(uploadId ?? '')
  await prisma.file.delete({ where: { id } })
  await drain()
  expect(readers()).toEqual([])
  const deliveries = await prisma.delivery.findMany({ where: { subjectId: uploadId } })
  expect(deliveries.map(({ state, answer }) => [state, answer])).toEqual([['suppressed', 'notice-unwanted']])
})
