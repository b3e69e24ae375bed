import { invite } from '../../domain/people/invitations/invite.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const inge = 'inge@globex.test'
const { globex } = world.organisations
const english = { accept: 'text/html', 'accept-language': 'en' }

beforeAll(async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const newcomer = { email: inge, name: 'Inge', profile: 'observer', by: 'link' } as const
  await prisma.organisation.update({ where: { id: globex }, data: { locale: 'de' } })
  const into = { organisationId: globex, accessLevelId, legalRepresentative: false }
  await invite(await actorOf('olga'), { ...newcomer, ...into })
  for (const path of ['/sign-in/link', '/password/reset']) await (await portal.visitor()).post(path, { email: inge })
})

const pages = [
  ['invitation', '/invitations'],
  ['sign_in', '/links'],
  ['reset', '/password/reset'],
] as const
const pathOf = async (kind: (typeof pages)[number][0], place: string) => `${place}/${(await newest(kind, inge)).value}`

test.each(pages)(
  'the page of her %s is Globex’s and German for Inge, and says that it is for her',
  async (kind, place) => {
    const path = await pathOf(kind, place)
    for (const visitor of [await portal.visitor(), await portal.visitor('oscar@northwind.test')]) {
      const { text } = await visitor.send(path, { headers: english })
      expect(text).toContain('<html lang="de">')
      expect(text).toMatch(/<title>[^<]* · Globex Medical<\/title>/)
      expect(text).toContain('<a class="brand" href="/">Globex Medical</a>')
      const { accent } = await prisma.organisation.findUniqueOrThrow({ where: { id: globex } })
      expect(text).toContain(`/brand/${accent.slice(1)}.css`)
      expect(text).toMatch(new RegExp(`ür ${inge}`))
      expect(text).not.toMatch(/Portico|Northwind/)
    }
  },
)

test.each(pages)(
  'where Oscar is signed in, the page of her %s says so, and what will become of it',
  async (kind, place) => {
    const path = await pathOf(kind, place)
    const beside = 'ist gerade Oscar Dahl (oscar@northwind.test) angemeldet'
    const oscar = await portal.visitor('oscar@northwind.test')
    expect((await oscar.page(path)).text).toContain(beside)
    expect((await oscar.json(path)).data).toMatchObject({ email: inge, signedIn: { email: 'oscar@northwind.test' } })
    expect((await (await portal.visitor()).page(path)).text).not.toContain('class="notice"')
    expect((await (await portal.visitor()).json(path)).data.signedIn).toBeNull()
    expect((await oscar.page('/projects')).text).toContain('<html lang="en">')
  },
)

test('a refused form and a used link speak to Inge, too; a forged one to whoever opens it', async () => {
  const path = await pathOf('invitation', '/invitations')
  const visitor = await portal.visitor()
  const refused = await visitor.send(path, { form: { name: '' }, headers: english })
  expect([refused.status, refused.text.includes('Bitte ausfüllen.')]).toEqual([400, true])
  await visitor.post(path, { name: 'Inge' })
  const used = await (await portal.visitor()).send(path, { headers: english })
  expect([used.status, used.text.includes('<html lang="de">'), used.text.includes('Globex Medical')]).toEqual([
    ...[410, true, true],
  ])
  expect(used.text).not.toContain(inge)
  const forged = await visitor.send('/invitations/forged', { headers: { ...english } })
  expect([forged.status, forged.text.includes('Globex Medical')]).toEqual([404, true])
  const strange = await (await portal.visitor()).send('/invitations/forged', { headers: english })
  expect([strange.text.includes('<html lang="en">'), strange.text.includes('Meridian Works')]).toEqual([true, true])
})
