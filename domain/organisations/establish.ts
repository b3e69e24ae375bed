import type { Locale, Organisation } from '@prisma/client'
import { usualDaysAfterClose } from '../access/sharing/ends/usual.ts'
import type { Db } from '../act.ts'

/** How an organisation is called and looks; what is absent is as the database has it. */
export type Establishment = {
  name: string
  isHost?: boolean
  isCustomer?: boolean
  isPartner?: boolean
  accent?: string
  locale?: Locale
  timeZone?: string
  contactName?: string
  contactEmail?: string
  contactPhone?: string
}

/** An organisation with the group and the team that things can be shared with. */
export type Established = { organisation: Organisation; groupId: string; teamId: string }

/** Writes an organisation, its group, its team, its owner grant on itself, and its team's share of all that will be its own. */
export async function establish(db: Db, { name, ...rest }: Establishment): Promise<Established> {
  const settings = rest.isHost ? { daysAfterClose: usualDaysAfterClose } : {}
  const organisation = await db.organisation.create({ data: { name, ...rest, ...settings } })
  const owned = { organisationId: organisation.id, name }
  const group = await db.group.create({ data: owned })
  const team = await db.team.create({ data: owned })
  const whole = { resourceKind: 'organisation', resourceId: organisation.id } as const
  await db.grant.createMany({
    data: [
      { ...whole, principalKind: 'organisation', principalId: organisation.id, via: 'owner' },
      ...(organisation.isHost
        ? []
        : [{ ...whole, principalKind: 'team', principalId: team.id, via: 'share' } as const]),
    ],
  })
  return { organisation, groupId: group.id, teamId: team.id }
}

/** The host holds an owner grant on every organisation it serves. Source: domain, access. */
export async function serve(db: Db, hostId: string, organisationId: string): Promise<void> {
  await db.grant.create({
    data: {
      principalKind: 'organisation',
      principalId: hostId,
      resourceKind: 'organisation',
      resourceId: organisationId,
      via: 'owner',
    },
  })
}
