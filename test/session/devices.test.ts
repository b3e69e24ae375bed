import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()

describe('devices', () => {
  test('Oscar sees his own, and signs out one of them', async () => {
    const [desk, phone] = [await portal.visitor('oscar@northwind.test'), await portal.visitor('oscar@northwind.test')]
    await portal.visitor('vera@northwind.test')
    const { sessions } = (await desk.json('/account/sessions')).data
    expect(sessions).toHaveLength(2)
    const other = sessions.find(({ isHere }: { isHere: boolean }) => !isHere)
    const ending = `/account/sessions/${other.id}/ending`
    expect((await desk.page('/account/sessions')).text).toContain(`href="${ending}"`)
    expect((await desk.page(ending)).text).toContain('name="current"')
    for (const current of ['', 'not it at all'])
      expect((await desk.post(ending, { current })).text).toContain('class="problem"')
    expect((await phone.json('/account')).status).toBe(200)
    expect((await desk.post(ending, { current: castPassword })).status).toBe(303)
    expect((await phone.json('/account')).status).toBe(401)
    expect((await desk.json('/account')).status).toBe(200)
  })

  test('tell an IPv4 address as one, however it came in', async () => {
    const oscar = await portal.visitor('oscar@northwind.test')
    const { personId } = world.people.oscar
    await prisma.session.updateMany({ where: { personId }, data: { address: '::ffff:192.0.2.7' } })
    const { text } = await oscar.page('/account/sessions')
    expect([text.includes('>192.0.2.7<'), text.includes('::ffff')]).toEqual([true, false])
  })

  test('Oscar cannot end a session of Vera', async () => {
    const vera = await portal.visitor('vera@northwind.test')
    const { id } = await prisma.session.findFirstOrThrow({ where: { personId: world.people.vera.personId } })
    const oscar = await portal.visitor('oscar@northwind.test')
    const ending = `/account/sessions/${id}/ending`
    expect((await oscar.post(ending, { current: castPassword })).status).toBe(404)
    expect((await oscar.page(ending)).status).toBe(404)
    expect((await vera.json('/account')).status).toBe(200)
  })

  test('Otto signs out everywhere, here too', async () => {
    const [desk, phone] = [await portal.visitor('otto@globex.test'), await portal.visitor('otto@globex.test')]
    expect((await desk.post('/account/sessions/ending', { current: 'not it at all' })).status).toBe(400)
    expect((await phone.json('/account')).status).toBe(200)
    const { headers } = await desk.post('/account/sessions/ending', { current: castPassword })
    expect(headers.get('location')).toBe('/sign-in')
    expect([(await desk.json('/account')).status, (await phone.json('/account')).status]).toEqual([401, 401])
  })
})

test('Gina, who has no password, signs out everywhere as long as she has signed in lately, else she signs in again', async () => {
  const { personId } = world.people.gina
  const gina = await portal.visitor('gina@globex.test')
  const { passwordHash } = await prisma.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true },
  })
  await prisma.person.update({ where: { id: personId }, data: { passwordHash: null } })
  await prisma.session.updateMany({ where: { personId }, data: { createdAt: new Date(Date.now() - 11 * 60_000) } })
  const ending = '/account/sessions/ending'
  expect((await gina.page(ending)).text).toContain('href="/sign-in/link?to=%2Faccount%2Fsessions"')
  const { status, data } = await gina.send(ending, { json: {} })
  expect([status, data.fields]).toEqual([400, { form: 'sign-in-again' }])
  await prisma.session.updateMany({ where: { personId }, data: { createdAt: new Date() } })
  expect((await gina.page(ending)).text).not.toContain('name="current"')
  expect((await gina.post(ending)).status).toBe(303)
  expect((await gina.json('/account')).status).toBe(401)
  await prisma.person.update({ where: { id: personId }, data: { passwordHash } })
})
