import '../mail/office.ts'
import type { PersonKey } from '../../cast/people.ts'
import { areasSchema } from '../../domain/access/levels.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving, written } from '../documents/files.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { drain, skipMinutes } from './queue.ts'

const { people, projects, organisations } = world
const { robots } = projects
const desk = '"Meridian Works" <service@meridian.test>'

beforeEach(async () => {
  await drain()
  office.forget()
  await prisma.follow.deleteMany({ where: { projectId: robots } })
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

/** What the mail to somebody says of answers: where they go, and who reads them. */
function answersOf(key: PersonKey) {
  const mail = office.taken.find(({ to }) => to === people[key].email)?.mail
  const said =
    /If you answer this mail, (.*) reads it\.|Nobody reads answers|auf diese E-Mail antworten, liest (.*) das\./
  return [
    mail?.replyTo?.text ?? null,
    said
      .exec(mail?.text ?? '')
      ?.slice(1)
      .join('') ?? 'nothing is said',
  ]
}

const told = (...who: PersonKey[]) =>
  prisma.follow.createMany({
    data: who.map((key) => ({ projectId: robots, membershipId: people[key].membershipId })),
    skipDuplicates: true,
  })
const write = async (who: PersonKey) => {
  await skipMinutes(10)
  await writeUpdate(await actorOf(who), { projectId: robots, body: 'The second robot drives.' })
  await drain()
}
const runBy = (managerId: string | null) => prisma.project.update({ where: { id: robots }, data: { managerId } })

test('what Nora answers to a notice Milo reads, who runs the project, and the mail says so', async () => {
  await told('nora')
  await write('sofia')
  expect(answersOf('nora')).toEqual(['"Milo Novak" <milo@meridian.test>', 'Milo Novak'])
})

test('Milo himself is told that nobody does: he answers in the portal', async () => {
  await write('oscar')
  expect(answersOf('milo')).toEqual([null, ''])
})

test('without a manager, or with one who is disabled, Sofia does; if she wants no mails, Adam, the first of the others', async () => {
  await told('nora')
  await runBy(null)
  await write('oscar')
  expect(answersOf('nora')[0]).toBe('"Sofia Marino" <sofia@meridian.test>')
  office.forget()
  await runBy(people.milo.membershipId)
  const where = { id: people.milo.membershipId }
  await prisma.membership.update({ where, data: { disabledAt: new Date() } })
  await write('oscar')
  expect(answersOf('nora')).toEqual(['"Sofia Marino" <sofia@meridian.test>', 'Sofia Marino'])
  office.forget()
  await prisma.person.update({ where: { id: people.sofia.personId }, data: { mailsUpdates: false } })
  await write('oscar')
  expect(answersOf('nora')[1]).toMatch(/^(Adam Weiss|Olga Brandt)$/)
  await prisma.person.update({ where: { id: people.sofia.personId }, data: { mailsUpdates: true } })
  await prisma.membership.update({ where, data: { disabledAt: null } })
})

test('to Carl, who sees one phase and not who runs the project, it is the host’s contact', async () => {
  const { line4: projectId } = projects
  await writeUpdate(await actorOf('sofia'), { projectId, phaseId: world.phases.build, body: 'The frame has come.' })
  await drain()
  expect(answersOf('carl')).toEqual([desk, 'Meridian Works'])
  expect(answersOf('oscar')).toEqual(['"Milo Novak" <milo@meridian.test>', 'Milo Novak'])
})

test('and to Nora, when her level names nobody to her', async () => {
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultExternal: true } })
  const { people: _, ...areas } = areasSchema.parse(level.areas)
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
  await told('nora')
  await write('sofia')
  expect(answersOf('nora')).toEqual([desk, 'Meridian Works'])
  const { mail } = office.taken.find(({ to }) => to === people.nora.email) ?? {}
  for (const name of ['Milo', 'Sofia']) expect(JSON.stringify([mail?.text, mail?.html])).not.toContain(name)
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: areasSchema.parse(level.areas) } })
})

test('with neither, nothing leads an answer anywhere, and the mail says that nobody reads it', async () => {
  const where = { id: organisations.meridian }
  const { contactEmail } = await prisma.organisation.update({ where, data: { contactEmail: '' } })
  expect(contactEmail).toBe('')
  await requestSignInLink({ email: people.nora.email, address: '127.0.0.1', browser: 'hers' })
  await drain()
  expect(answersOf('nora')).toEqual([null, ''])
  await prisma.organisation.update({ where, data: { contactEmail: 'service@meridian.test' } })
})

test('any other mail is answered to the host’s contact, in German too', async () => {
  await requestSignInLink({ email: people.gina.email, address: '127.0.0.1', browser: 'hers' })
  await drain()
  expect(answersOf('gina')).toEqual([desk, 'Meridian Works'])
})

test('a notice of documents says it as well', async () => {
  await told('nora')
  await uploadDocuments(await actorOf('max'), { projectId: robots }, arriving(['layout.pdf', written.pdf]))
  await drain()
  expect(answersOf('nora')).toEqual(['"Milo Novak" <milo@meridian.test>', 'Milo Novak'])
})
