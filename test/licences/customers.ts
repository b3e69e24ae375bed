import type { PersonKey } from '../../cast/people.ts'
import { countPool } from '../../domain/licences/pool.ts'
import { acceptInvitation } from '../../domain/people/invitations/accept.ts'
import { invite } from '../../domain/people/invitations/invite.ts'
import { linkOf } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { organisations } = world
/** The type that people of customers take. */
export const customer = await prisma.licenceType.findUniqueOrThrow({ where: { name: 'Customer' } })
const viewer = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })

/** Sets how many there are. */
export const poolOf = (pool: number | null) => prisma.licenceType.update({ where: { id: customer.id }, data: { pool } })
/** Leaves so many licences of customers. */
export async function leave(left: number) {
  const { taken, reserved } = await countPool(prisma, customer.id)
  await poolOf(taken + reserved + left)
}
/** How it stands with them. */
export const counted = async () => {
  const { taken, reserved, left } = await countPool(prisma, customer.id)
  return { taken, reserved, left }
}
/** What somebody (a membership) holds. */
export const licenceOf = (membershipId: string) => prisma.licence.findUnique({ where: { membershipId } })
/** An invitation of a manager into Northwind, or of somebody else. */
export const asked = (email: string, more: object = {}) => ({
  ...{ email, name: 'New One', profile: 'manager' as const, by: 'link' as const },
  ...{ organisationId: organisations.northwind, accessLevelId: viewer.id },
  ...more,
})
/** Invites so, and returns the membership. */
export const inviteFor = async (who: PersonKey, email: string, more: object = {}) =>
  (await invite(await actorOf(who), asked(email, more))).membershipId
/** How something ended: `done`, or the code of its refusal. */
export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? error,
  )

/** Accepts the invitation of a membership. */
export async function accept(membershipId: string) {
  const { token } = await prisma.invitation.findFirstOrThrow({
    where: { membershipId },
    include: { token: true },
    orderBy: { sentAt: 'desc' },
  })
  const value = linkOf(token).split('/').at(-1) as string
  return acceptInvitation(value, { name: 'New One', address: '127.0.0.1', asking: null })
}
/** Makes the invitation of a membership too old. */
export const expire = (membershipId: string) =>
  Promise.all([
    prisma.token.updateMany({
      where: { invitation: { is: { membershipId } } },
      data: { expiresAt: new Date(Date.now() - 1000) },
    }),
    prisma.licence.updateMany({ where: { membershipId }, data: { reservedUntil: new Date(Date.now() - 1000) } }),
  ])
