import type { Prisma } from '@prisma/client'

/** Memberships that sign somebody in, as a Prisma where: not those that were disabled, even if they were invited again since, until
 *  that is accepted; and not those of guests, who come by a link of their own, nor of
 *  machine accounts, for which programs ask with a token. Source: permission-profiles.csv, dashboard. */
export const standing = {
  disabledAt: null,
  profile: { not: 'guest' },
  person: { is: { disabledAt: null, isMachine: false } },
} satisfies Prisma.MembershipWhereInput
