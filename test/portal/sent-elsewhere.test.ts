import type { Router } from 'express'
import { routes } from '../../portal/routes.ts'
import { prisma } from '../../prisma/client.ts'
import { invited } from '../session/invited.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { formsOf, sendForm } from './page-forms.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { northwind, globex } = world.organisations
const atNorthwind = world.people.nora.membershipId
let atGlobex: string
let nora: Visitor

// Nora, who looks after Northwind, is invited into Globex besides, to look after it.
beforeAll(async () => {
  atGlobex = (await invited('nora@northwind.test', { organisation: 'globex' })).membershipId
  await prisma.membership.update({ where: { id: atGlobex }, data: { profile: 'billing_administrator' } })
})
beforeEach(async () => {
  nora = await portal.visitor('nora@northwind.test')
  await actFor(atGlobex)
})

const actFor = (membershipId: string) => nora.post('/account/membership', { membershipId })

/** What is about the person, or about whom a secret address names: it is done whoever they act as. */
const aboutOneself = [
  ...['/account', '/account/address', '/account/address/withdrawal', '/account/mails/:group', '/account/membership'],
  ...['/account/password', '/account/picture', '/account/picture/removal', '/account/sessions/:session/ending'],
  ...['/account/sessions/ending', '/delivered/:value/code', '/delivered/:value/opening', '/extensions/:value'],
  ...['/invitations/:value', '/links/:value', '/new-address/:value', '/not-me/:value', '/password/reset'],
  ...['/password/reset/:value', '/preview/:value', '/preview/end', '/sign-in', '/sign-in/code', '/sign-in/link'],
  ...['/sign-out', '/subscriptions/:value', '/undo-address/:value'],
]

const sent = (routes() as Router).stack
  .flatMap(({ route }) => (route?.stack.some(({ method }) => method === 'post') ? [route.path] : []))
  .filter((path) => !path.startsWith('/api'))
const filled = (path: string) => path.replace(/:(id|share|membershipId)\b/g, world.projects.line4).replace(/:\w+/g, 'x')

test('the addresses about oneself are ones that there are', () => {
  expect(aboutOneself.filter((path) => !sent.includes(path))).toEqual([])
})

test('no form that was shown to Nora for Northwind is done for Globex', async () => {
  const done = []
  for (const path of sent.filter((path) => !aboutOneself.includes(path))) {
    const { status, data } = await nora.send(filled(path), { json: { as: atNorthwind } })
    if (status !== 409 || data.error !== 'other-organisation') done.push([path, status, data.error])
  }
  expect(done).toEqual([])
})

test('a contact from a tab of Northwind is kept, and entered there by one press', async () => {
  const count = (organisationId: string) => prisma.contact.count({ where: { organisationId, name: 'Pia Both' } })
  await actFor(atNorthwind)
  const form = formsOf((await nora.page('/contacts/new')).text, '').find(({ action }) => action === '/contacts')
  if (!form) throw new Error('No form')
  await actFor(atGlobex)
  const kept = await sendForm(nora, form, { name: 'Pia Both', email: 'pia@both.test' })
  expect([kept.status, await count(northwind), await count(globex)]).toEqual([409, 0, 0])
  expect(kept.text).toContain('was opened for Northwind Tools. You act for Globex Medical now.')
  const again = formsOf(kept.text, '').find(({ action }) => action === '/contacts')
  if (!again) throw new Error('No form to send it on')
  const { status } = await nora.post('/contacts', { ...again.hidden, actFor: atNorthwind })
  expect([status, await count(northwind), await count(globex)]).toEqual([303, 1, 0])
})

test('a password stands in no page that keeps what was sent', async () => {
  const path = `/account/partners/access/${world.projects.line4}/ending`
  const { status, text } = await nora.post(path, { as: atNorthwind, current: 'open sesame', reason: 'Over' })
  expect([status, text.includes('Over'), text.includes('open sesame')]).toEqual([409, true, false])
})

test('what is called what is told of things of the other organisation, and nothing of what neither has', async () => {
  const contact = await prisma.contact.create({
    data: { organisationId: northwind, name: 'Pia Here', email: 'pia@here.test' },
  })
  const product = await prisma.product.findFirstOrThrow({ where: { organisationId: northwind } })
  const group = await prisma.group.findFirstOrThrow({ where: { organisationId: northwind } })
  const team = await prisma.team.findFirstOrThrow({ where: { organisationId: northwind } })
  const told = [
    [`/contacts/${contact.id}`, contact.name],
    [`/products/${product.id}`, product.name],
    [`/groups/${group.id}`, group.name],
    [`/teams/${team.id}`, team.name],
    [`/projects/${world.projects.line4}/sharing`, 'Line 4 retrofit'],
  ] as const
  for (const [path, name] of told) {
    const { status, data } = await nora.json(path)
    expect([path, status, data.thing?.name]).toEqual([path, 409, name])
  }
  const otto = await portal.visitor('otto@globex.test')
  for (const [path] of told) expect([path, (await otto.json(path)).status]).toEqual([path, 404])
})
