import '../mail/office.ts'
import { setContact } from '../../domain/organisations/set-contact.ts'
import { requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import { drain } from '../jobs/queue.ts'
import { office as mails } from '../mail/office.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const office = openBackOffice()
const { meridian, northwind } = world.organisations
const desk = { name: 'Line desk', email: 'lines@meridian.test', phone: '+49 30 1234 567' }

afterAll(async () => {
  closeMailConnections()
  await mails.close()
})

test('Olga sets whom customers turn to, and her colleague sees it in the form', async () => {
  const olga = await office.colleague('olga')
  expect((await olga.call('Organisation', 'set-contact', desk, meridian)).data.notice?.type).toBe('success')
  const adam = await office.colleague('adam')
  const { data } = await adam.read('Organisation', 'set-contact', {}, meridian)
  expect(data.form?.fields.map(({ name, value }) => [name, value])).toEqual(Object.entries(desk))
})

test.each([
  [{ ...desk, email: 'lines@' }, 'email'],
  [{ ...desk, phone: 'ask at the gate' }, 'phone'],
  [{ name: 'Line desk', email: '', phone: '' }, 'email'],
  [{ ...desk, fax: '1' }, 'fax'],
])('%j is refused at its field', async (input, field) => {
  const olga = await office.colleague('olga')
  const { data } = await olga.call('Organisation', 'set-contact', input, meridian)
  expect(Object.keys(data.problems ?? {})).toEqual([field])
})

test('it is the host’s, set by its administrators', async () => {
  await expect(setContact(await actorOf('olga'), northwind, desk)).rejects.toMatchObject({ status: 404 })
  await expect(setContact(await actorOf('sofia'), meridian, desk)).rejects.toMatchObject({ status: 403 })
  await expect(setContact(await actorOf('nora'), meridian, desk)).rejects.toMatchObject({ status: 404 })
})

test('customers see who serves them on every page, signed in or not', async () => {
  await setContact(await actorOf('olga'), meridian, desk)
  const [stranger, nora] = [await portal.visitor(), await portal.visitor('nora@northwind.test')]
  const pages = [await stranger.page('/sign-in'), await nora.page('/projects'), await nora.page('/nothing')]
  for (const { text } of pages) {
    expect(text).toContain('This portal is run by Meridian Works.')
    expect(text).toContain('Questions? Line desk')
    expect(text).toContain('<a href="mailto:lines@meridian.test">lines@meridian.test</a>')
    expect(text).toContain('<a href="tel:+49301234567">+49 30 1234 567</a>')
  }
  expect(pages[1]?.text).toContain('>by Meridian Works<')
})

test('mails come from the host, and say at their foot whom to turn to', async () => {
  await requestSignInLink({ email: 'nora@northwind.test', address: '127.0.0.1' })
  await drain()
  const mail = mails.taken[0]?.mail
  expect(mail?.from?.value).toEqual([{ name: 'Meridian Works', address: 'portico@meridian.test' }])
  for (const text of [mail?.text, mail?.html])
    expect(text).toContain('From Meridian Works. Questions? Line desk, lines@meridian.test, +49 30 1234 567')
})

test('without a contact they still say who it is', async () => {
  mails.forget()
  await prisma.organisation.update({
    where: { id: meridian },
    data: { contactName: '', contactEmail: '', contactPhone: '' },
  })
  await requestSignInLink({ email: 'gina@globex.test', address: '127.0.0.1' })
  await drain()
  expect(mails.taken[0]?.mail.text).toContain('Von Meridian Works.')
})
