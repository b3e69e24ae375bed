import { resendInvitation } from '../../domain/people/invitations/resend.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { invited, invitedByLink } from './invited.ts'

const portal = openPortal()

/** What a program is told of a dead invitation, and what a person reads in two languages. */
async function endOf(path: string) {
  const visitor = await portal.visitor()
  const read = async (language: string) => {
    const headers = { accept: 'text/html', 'accept-language': language }
    return /class="lead">([^<]*)/.exec((await visitor.send(path, { headers })).text)?.[1]
  }
  const { status, data } = await visitor.json(path)
  return [status, data.error, await read('en'), await read('de')]
}

const inGerman = (email: string) => prisma.person.update({ where: { email }, data: { locale: 'de' } })

test('Nina’s invitation that was sent again says so, in her language; the newer one is good', async () => {
  const { membershipId, path } = await invitedByLink('nina@northwind.test')
  await resendInvitation(await actorOf('olga'), membershipId)
  const [status, error, english] = await endOf(path)
  expect([status, error]).toEqual([410, 'link-replaced'])
  expect(english).toBe('It was replaced by a newer one. Use the link in the newest invitation that was mailed to you.')
  await inGerman('nina@northwind.test')
  expect((await endOf(path)).at(3)).toMatch(/^Er wurde durch einen neueren ersetzt\./)
})

test('Nils’ invitation was withdrawn; after he is invited again it was replaced', async () => {
  const { membershipId, path } = await invitedByLink('nils@northwind.test')
  await disablePerson(await actorOf('olga'), membershipId)
  expect(await endOf(path)).toEqual([
    410,
    'link-withdrawn',
    'The invitation was withdrawn.',
    'Die Einladung wurde zurückgezogen.',
  ])
  await invited('nils@northwind.test')
  expect((await endOf(path)).at(1)).toBe('link-replaced')
})

test('Nele’s has been used, Nora Berg’s is too old', async () => {
  const nele = await invitedByLink('nele@northwind.test')
  expect((await (await portal.visitor()).post(nele.path, { name: 'Nele' })).status).toBe(303)
  expect((await endOf(nele.path)).slice(0, 3)).toEqual([
    410,
    'link-used',
    'It has been used already; each link works once.',
  ])
  const berg = await invitedByLink('berg@northwind.test')
  await prisma.token.updateMany({
    where: { person: { email: 'berg@northwind.test' } },
    data: { expiresAt: new Date() },
  })
  expect((await endOf(berg.path)).at(1)).toBe('link-expired')
})
