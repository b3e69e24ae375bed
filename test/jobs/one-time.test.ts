import '../mail/office.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { findInvitation } from '../../domain/people/invitations/accept.ts'
import { invite } from '../../domain/people/invitations/invite.ts'
import { requestReset, requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { checkSignInLink, signInByCode, signInByLink } from '../../domain/people/sign-in/sign-in-by-mail.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { drain } from './queue.ts'

const { people, organisations } = world

beforeEach(() => office.forget())
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const received = () => {
  const [taken, more] = office.taken
  if (!taken || more) throw new Error(`${office.taken.length} mails`)
  return taken.mail
}
const linksIn = (text = '') => text.match(/https?:\S+/g) ?? []
const lastPartOf = (link = '') => link.slice(link.lastIndexOf('/') + 1)
const nora = { email: people.nora.email, address: '127.0.0.1', browser: 'hers' }
const gina = { email: people.gina.email, address: '127.0.0.1' }

test("Nora's sign-in mail has a link and a code, both good, both hers", async () => {
  await requestSignInLink(nora)
  await drain()
  const { text, subject, to } = received()
  expect([subject, to]).toMatchObject(['Your link and code to sign in to Northwind Tools', { text: nora.email }])
  const [link, ...others] = linksIn(text)
  expect([link, others]).toEqual([expect.stringMatching(/^https:\/\/portal\.meridian\.test\/links\/[\w-]{64}$/), []])
  await checkSignInLink(lastPartOf(link))
  const [code = ''] = /\d{3}\u2009\d{3}/.exec(text ?? '') ?? []
  expect((await signInByCode({ ...nora, code: code.replace('\u2009', '') })).email).toBe(nora.email)
})

test('Gina reads hers in German, at her own hour', async () => {
  await requestReset(gina)
  const { expiresAt } = await prisma.token.findFirstOrThrow({ where: { personId: people.gina.personId } })
  await drain()
  const { text, subject } = received()
  expect(subject).toBe('Neues Passwort für Globex Medical wählen')
  const hour = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Zurich' }).format(expiresAt)
  expect(text).toContain(`, ${hour}.`)
  expect(linksIn(text)).toEqual([
    expect.stringMatching(/^https:\/\/portal\.meridian\.test\/password\/reset\/[\w-]{64}$/),
  ])
})

test('an invitation says who invites whom to what, and its link opens it', async () => {
  const adam = await actorOfMembership(people.adam.membershipId)
  const level = await prisma.accessLevel.findFirstOrThrow({ where: { name: 'Customer viewer' } })
  if (adam?.kind !== 'member') throw new Error('no Adam')
  const newcomer = { email: 'ida@northwind.test', name: 'Ida Moen', profile: 'observer', by: 'link' } as const
  const where = { organisationId: organisations.northwind, accessLevelId: level.id }
  await invite(adam, { ...newcomer, ...where, legalRepresentative: false })
  await drain()
  const { text, subject } = received()
  expect(subject).toBe('Adam Weiss (Meridian Works) invites you to the portal of Meridian Works')
  expect(text).toContain('Welcome, Ida Moen')
  expect((await findInvitation(lastPartOf(linksIn(text)[0]))).actor.name).toBe('Ida Moen')
})

test('a link that was used, or has run out, or whose person left, is not mailed any more', async () => {
  const tokens = []
  for (const who of [nora, gina, { email: people.max.email, address: '127.0.0.1' }]) {
    await requestSignInLink(who)
    tokens.push(await prisma.token.findFirstOrThrow({ orderBy: { createdAt: 'desc' } }))
  }
  const [used, late] = tokens
  await prisma.token.update({ where: { id: used?.id ?? '' }, data: { usedAt: new Date() } })
  await prisma.token.update({ where: { id: late?.id ?? '' }, data: { expiresAt: new Date() } })
  await prisma.person.update({ where: { id: people.max.personId }, data: { disabledAt: new Date() } })
  await drain()
  expect(office.taken).toHaveLength(0)
  const subjectId = { in: tokens.map(({ id }) => id) }
  expect(await prisma.delivery.count({ where: { subjectId, state: 'suppressed' } })).toBe(3)
})

test('a sign-in link works once', async () => {
  await requestSignInLink(nora)
  await drain()
  const value = lastPartOf(linksIn(received().text)[0])
  await signInByLink(value, nora)
  await expect(signInByLink(value, nora)).rejects.toThrow('link-used')
})
