import { resendInvitation } from '../../domain/people/invitations/resend.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { invited } from './invited.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const chosen = 'seven green lathes'

describe('an invitation', () => {
  test('shows who invites to what, and once accepted Nina is in, with the name and password she chose', async () => {
    const { membershipId } = await invited('nina@northwind.test')
    const { value } = await newest('invitation', 'nina@northwind.test')
    const visitor = await portal.visitor()
    const { text } = await visitor.page(`/invitations/${value}`)
    expect(text).toContain('Welcome to Northwind Tools')
    expect(text).toContain('Olga Brandt')

    const form = { name: 'Nina Berg', password: chosen }
    expect((await visitor.post(`/invitations/${value}`, form)).headers.get('location')).toBe('/projects')
    expect((await visitor.json('/account')).data).toMatchObject({ choices: { name: 'Nina Berg' } })
    const { acceptedAt } = await prisma.invitation.findFirstOrThrow({ where: { membershipId } })
    expect(acceptedAt).not.toBeNull()
    expect((await visitor.page(`/invitations/${value}`)).status).toBe(410)
    await (await portal.visitor()).signIn('nina@northwind.test', chosen)
  })

  test('with a weak password is kept with the name that was chosen, and asks again', async () => {
    await invited('nils@northwind.test')
    const { value } = await newest('invitation', 'nils@northwind.test')
    const visitor = await portal.visitor()
    const { status, text } = await visitor.post(`/invitations/${value}`, {
      name: 'Nils Holm',
      password: 'nils@northwind.test#secret',
    })
    expect([status, text.includes('easily guessed')]).toEqual([400, true])
    expect(text).toMatch(/name="name"[^>]* value="Nils Holm"/)
    expect(text).not.toContain('#secret')
    expect((await visitor.post(`/invitations/${value}`, { name: 'Nils' })).status).toBe(303)
  })

  test('of somebody who has a password asks for that, and takes no other', async () => {
    await invited('oscar@northwind.test', { organisation: 'globex' })
    const { value } = await newest('invitation', 'oscar@northwind.test')
    const visitor = await portal.visitor()
    expect((await visitor.page(`/invitations/${value}`)).text).not.toContain('name="password"')
    const json = { name: 'Oscar Dahl', password: chosen, current: castPassword }
    expect((await visitor.send(`/invitations/${value}`, { json })).data).toMatchObject({
      fields: { password: 'has-password' },
    })
    const form = { name: 'Oscar Dahl', current: castPassword }
    expect((await visitor.post(`/invitations/${value}`, form)).status).toBe(303)
    expect((await visitor.json('/account')).data).toMatchObject({
      organisation: { name: 'Globex Medical' },
      memberships: 2,
    })
  })

  test('that was sent again leaves the first one worthless', async () => {
    const { membershipId } = await invited('nele@northwind.test')
    const first = await newest('invitation', 'nele@northwind.test')
    await resendInvitation(await actorOf('adam'), membershipId)
    const second = await newest('invitation', 'nele@northwind.test')
    const visitor = await portal.visitor()
    expect((await visitor.page(`/invitations/${first.value}`)).status).toBe(410)
    expect((await visitor.page(`/invitations/${second.value}`)).status).toBe(200)
  })

  test('is answered by signing in with a mailed link, too', async () => {
    const { membershipId } = await invited('nora2@northwind.test')
    const visitor = await portal.visitor()
    await visitor.post('/sign-in/link', { email: 'nora2@northwind.test' })
    await visitor.post(`/links/${(await newest('sign_in', 'nora2@northwind.test')).value}`)
    expect(await prisma.invitation.count({ where: { membershipId, acceptedAt: null } })).toBe(0)
    await expect(resendInvitation(await actorOf('olga'), membershipId)).rejects.toMatchObject({
      code: 'invitation-answered',
    })
  })
})

describe('a temporary password', () => {
  test('opens one page only, until there is a password of one’s own', async () => {
    const { temporaryPassword = '' } = await invited('nick@northwind.test', { by: 'password' })
    const nick = await portal.visitor()
    await nick.signIn('nick@northwind.test', temporaryPassword)
    expect((await nick.page('/account')).headers.get('location')).toBe('/account/password')
    expect((await nick.json('/account')).status).toBe(403)
    expect((await nick.page('/account/password')).text).not.toContain('name="current"')

    const same = await nick.send('/account/password', { json: { password: temporaryPassword } })
    expect(same.data).toMatchObject({ fields: { password: 'password-same' } })
    expect((await nick.post('/account/password', { password: chosen })).status).toBe(303)
    expect((await nick.json('/account')).status).toBe(200)
    expect(
      (await (await portal.visitor()).post('/sign-in', { email: 'nick@northwind.test', password: temporaryPassword }))
        .status,
    ).toBe(401)
  })

  test('is for new people only: nobody’s way in is changed by inviting them', async () => {
    await expect(invited('otto@globex.test', { by: 'password' })).rejects.toMatchObject({ code: 'known-already' })
    await (await portal.visitor()).signIn('otto@globex.test', castPassword)
  })
})
