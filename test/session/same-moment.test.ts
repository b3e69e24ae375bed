import { acceptInvitation } from '../../domain/people/invitations/accept.ts'
import { resendInvitation } from '../../domain/people/invitations/resend.ts'
import { requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { signInByLink } from '../../domain/people/sign-in/sign-in-by-mail.ts'
import { actorOf } from '../actors.ts'
import { atOnce, endOf } from '../people/at-once.ts'
import { world } from '../world.ts'
import { invitedByLink } from './invited.ts'
import { newest } from './newest.ts'

// What two do at the same moment ends in one of the answers it would have had one after the other, never in an error.
const stranger = { asking: null, address: '192.0.2.1' }
const locked = (id: string) => `select from "Membership" where id = '${id}' for update`

test('accepting, and coming in by a mailed link', async () => {
  const email = 'nick@northwind.test'
  const { value, membershipId } = await invitedByLink(email)
  await requestSignInLink({ email, address: '192.0.2.1' })
  const link = await newest('sign_in', email)
  const ends = await atOnce(
    locked(membershipId),
    () => acceptInvitation(value, { name: 'Nick', ...stranger }),
    () => signInByLink(link.value, stranger),
  )
  expect([
    ['done', 'done'],
    ['link-used', 'done'],
  ]).toContainEqual(ends.map(endOf))
})

test('accepting twice: one is in', async () => {
  const { value, membershipId } = await invitedByLink('nadja@northwind.test')
  const accept = () => acceptInvitation(value, { name: 'Nadja', ...stranger })
  const ends = await atOnce(locked(membershipId), accept, accept)
  expect(ends.map(endOf).sort()).toEqual(['done', 'link-used'])
})

test('accepting, and sending it again', async () => {
  const { value, membershipId } = await invitedByLink('nuria@northwind.test')
  const lock = `select from "Invitation" where "membershipId" = '${membershipId}' for update`
  const ends = await atOnce<unknown>(
    lock,
    () => acceptInvitation(value, { name: 'Nuria', ...stranger }),
    async () => resendInvitation(await actorOf('olga'), membershipId),
  )
  expect([
    ['done', 'invitation-answered'],
    ['link-used', 'done'],
  ]).toContainEqual(ends.map(endOf))
})

test('coming in by each of two mailed links, while a third waits: one of them is worthless', async () => {
  const who = { email: world.people.max.email, address: '192.0.2.1' }
  const links: { id: string; value: string }[] = []
  for (const _mail of [1, 2, 3]) {
    await requestSignInLink(who)
    links.push(await newest('sign_in', who.email))
  }
  const [third, ...both] = links
  const uses = both.map((link) => () => signInByLink(link.value, stranger))
  const ends = await atOnce(`select from "Token" where id = '${third?.id}' for update`, ...uses)
  expect(ends.map(endOf).sort()).toEqual(['done', 'link-used'])
})
