import { type Organisation, PartnersSee } from '@prisma/client'
import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'
import { locales } from '../../../words/catalogue.ts'
import { line } from '../../../words/line.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can, scope } from '../../access/scope.ts'
import { act, type Db } from '../../act.ts'
import { given } from '../../given.ts'
import { countLimited } from '../../limits.ts'
import { sameNamed } from '../../organisations/name-is-free.ts'
import { memberProfiles } from '../../people/invitations/invite.ts'
import { timeZone } from '../../people/zone.ts'
import { ChangedMeanwhile, Invalid, NotFound } from '../../refusals.ts'
import { versionOf } from '../../version.ts'

/** The profiles that forms for new people can begin with: whom an administrator may make. */
export const usualProfiles = memberProfiles.filter((profile) => profile !== 'billing_administrator')

/** What an organisation says of itself. `inviteProfile` and `inviteLocale` are what its forms for new people begin with; null: nothing; `partnersSee`
 *  what partners are told of its people, `findable` whether others find it by name. */
export const accountSettings = z.strictObject({
  name: line(200),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .toLowerCase(),
  locale: z.enum(locales),
  timeZone,
  inviteProfile: z.enum(usualProfiles).nullable(),
  inviteLocale: z.enum(locales).nullable(),
  partnersSee: z.enum(PartnersSee),
  findable: z.boolean(),
})
export type AccountSettings = z.output<typeof accountSettings>

/** The settings of the actor's own organisation, its logo (the picture's uuid), and the version of what was read, for changing it. */
export type AccountSettingsPage = { settings: AccountSettings; logoId: string | null; version: string }

/** Whether somebody may change the settings of the organisation they act for: administrators of customers and partners. The host's are
 *  set in the back-office. Source: permission-profiles.csv, account_settings. */
export function setsAccount(actor: Member): boolean {
  return !actor.organisation.isHost && can(actor, 'update', 'Organisation', ownOf(actor), 'locale')
}

const ownOf = ({ organisation: { id, isHost } }: Member) => ({ id, isHost })

/** The settings of the actor's own organisation. Throws NotFound for who may not change them. */
export async function findSettings(actor: Member): Promise<AccountSettingsPage> {
  if (!setsAccount(actor)) throw new NotFound()
  const where = { AND: [{ id: actor.organisation.id }, scope(actor, 'update', 'Organisation', 'locale')] }
  const row = await prisma.organisation.findFirst({ where })
  if (!row) throw new NotFound()
  const settings = settingsOf(row)
  return { settings, logoId: row.logoId, version: versionOf(settings) }
}

/**
 * Changes the settings of the actor's own organisation; what is not given stays as it is. Throws NotFound for who may not;
 * ChangedMeanwhile when somebody else has changed them since they had this version, Invalid for a name that people would
 * take for that of another organisation (`organisation-named-so`), without telling which. Names are tried only so often: TooOften.
 */
export async function changeSettings(actor: Member, version: string, asked: Partial<AccountSettings>): Promise<void> {
  if (!setsAccount(actor)) throw new NotFound()
  const { id, name } = actor.organisation
  // Counted before it is known whether the name is free, so that nobody finds out who else is here by trying names.
  if (asked.name !== undefined && asked.name !== name) await countLimited('renaming', actor.personId)
  await act(actor, async ({ db, the, record }) => {
    await the('update', 'Organisation', id, 'locale')
    await db.$queryRaw`select id from "Organisation" where id = ${id}::uuid for no key update`
    const before = settingsOf(await db.organisation.findUniqueOrThrow({ where: { id } }))
    const now = versionOf(before)
    if (now !== version) throw new ChangedMeanwhile(before, now)
    const data = changed(before, given(asked))
    const fields = Object.keys(data)
    if (fields.length === 0) return
    if (data.name) await mustBeFree(db, id, data.name)
    await db.organisation.update({ where: { id }, data })
    await record({ action: 'update', subject: 'Organisation', id, organisationId: id, detail: { fields } })
  })
}

async function mustBeFree(db: Db, except: string, name: string): Promise<void> {
  if (await sameNamed(db, name, { except })) throw new Invalid({ name: 'organisation-named-so' })
}

function changed(before: AccountSettings, asked: Partial<AccountSettings>): Partial<AccountSettings> {
  return Object.fromEntries(
    Object.entries(asked).filter(([field, value]) => before[field as keyof AccountSettings] !== value),
  )
}

function settingsOf(row: Organisation): AccountSettings {
  const { name, accent, locale, timeZone, inviteProfile, inviteLocale, partnersSee, findable } = row
  const usual = usualProfiles.find((profile) => profile === inviteProfile) ?? null
  const shown = { partnersSee, findable }
  return { name, accent: accent.toLowerCase(), locale, timeZone, inviteProfile: usual, inviteLocale, ...shown }
}
