import { invite } from '../../domain/people/invitations/invite.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { newest } from './newest.ts'

type Asked = { by?: 'link' | 'password'; organisation?: 'northwind' | 'globex' }

/** Olga invites somebody, by link into Northwind unless asked otherwise. */
export async function invited(email: string, { by = 'link', organisation = 'northwind' }: Asked = {}) {
  const { id } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  return invite(await actorOf('olga'), {
    ...{ email, name: 'Nina', profile: 'observer', legalRepresentative: false, by },
    ...{ organisationId: world.organisations[organisation], accessLevelId: id },
  })
}

/** The same by link: the membership, and the value and the path of the link. */
export async function invitedByLink(email: string, organisation?: Asked['organisation']) {
  const { membershipId } = await invited(email, { ...(organisation && { organisation }) })
  const { value } = await newest('invitation', email)
  return { membershipId, value, path: `/invitations/${value}` }
}
