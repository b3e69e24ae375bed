import type { Member } from './actor/actor.ts'
import { atLeast, type Power, powerIn, type RecordKind } from './levels.ts'
import { profiles } from './profiles.ts'
import type { Can } from './vocabulary.ts'

/** What the host's own staff may do in the back-office, beside the projects that grants open to them. */
export function staffRules(actor: Member, can: Can): void {
  const organisations = actor.reach.filter((reach) => reach.kind === 'organisation').flatMap((reach) => reach.ids)
  const where = { organisationId: { in: organisations } }
  const may = (kind: RecordKind, power: Power) => atLeast(actor.ceilings[kind] ?? 'none', power)
  can('enter', 'BackOffice', {})
  if (may('products', 'view')) can('read', 'ProductCategory', {})
  if (may('products', 'manage') && profiles[actor.profile].creates) can(['create', 'update'], 'Product', { ...where })
  if (may('people', 'view')) {
    peopleRules(where, can)
    contactRules(actor, organisations, can)
  }
  if (may('people', 'manage') && profiles[actor.profile].managesPeople) personnelRules(organisations, where, can)
  if (may('access', 'view')) grantRules(actor, where, can)
  if (may('access', 'view')) for (const subject of settings) can('read', subject, {})
  if (may('access', 'manage') && profiles[actor.profile].accountSettings) settingsRules(can)
  if (may('reports', 'view')) reportRules(actor, may('reports', 'manage'), can)
  if (may('system', 'view') && profiles[actor.profile].editsOthers) systemRules(where, can)
}

const settings = ['AccessLevel', 'ProjectAccessLevel', 'LayoutTemplate', 'LayoutAssignment'] as const

function peopleRules(where: object, can: Can): void {
  for (const subject of ['Membership', 'Group', 'GroupMember', 'Team', 'TeamMember', 'Invitation'] as const)
    can('read', subject, { ...where })
  can('read', 'Person', personFields, { memberships: { some: where } })
}

const personFields = ['id', 'email', 'name', 'locale', 'timeZone', 'mailsUpdates', 'disabledAt', 'createdAt']

/**
 * Whoever works on a project knows by name and address who else may: the people, teams and groups of the customer, of the host, and
 * of those who take part in it, as far as its level opens the area people. Source: permission-profiles.csv, view_contacts_and_groups.
 */
function contactRules(actor: Member, whole: string[], can: Can): void {
  const open = actor.reach.filter(({ areas }) => atLeast(powerIn('people', areas, actor.ceilings), 'view'))
  const takingPart = open.flatMap((reach) => reach.takingPartIds)
  const all = [actor.organisation.id, ...open.flatMap((reach) => reach.organisationIds), ...takingPart]
  const known = [...new Set(all)].filter((id) => !whole.includes(id))
  if (known.length === 0) return
  const where = { organisationId: { in: known } }
  can('read', 'Organisation', ['id', 'name', 'accent'], { id: { in: known } })
  can('read', 'Membership', ['id', 'personId', 'organisationId', 'disabledAt', 'createdAt'], { ...where })
  for (const subject of ['Team', 'Group'] as const)
    can('read', subject, ['id', 'name', 'organisationId', 'createdAt'], { ...where })
  can('read', 'Person', ['id', 'name', 'email'], { memberships: { some: where } })
}

/** Who sees what others do sees every grant; everybody sees what they shared themselves, and can end it. */
function grantRules(actor: Member, where: object, can: Can): void {
  const shared = { via: 'share', resourceKind: 'project' }
  const sees = profiles[actor.profile].editsOthers ? where : { creatorId: actor.membershipId, ...shared }
  can('read', 'Grant', { ...sees })
  can('unshare', 'Grant', { ...sees, ...shared })
}

/** Users are added, changed and disabled by administrators only. Source: permission-profiles.csv, add_edit_delete_users. */
function personnelRules(organisations: string[], where: object, can: Can): void {
  can('onboard', 'Organisation', {})
  can('invite', 'Organisation', { id: { in: organisations } })
  can('invite', 'Invitation', { ...where })
  can(['update', 'disable'], 'Membership', { ...where })
  can('update', 'Person', ['id', 'name', 'locale', 'timeZone'], { memberships: { some: where } })
}

function settingsRules(can: Can): void {
  can('update', 'Organisation', ['id', 'name', 'accent', 'locale', 'timeZone'], {})
  can(['create', 'update'], 'ProductCategory', {})
}

function reportRules(actor: Member, manages: boolean, can: Can): void {
  const mine = profiles[actor.profile].editsOthers ? {} : { ownerId: actor.membershipId }
  can('read', 'Report', mine)
  can('read', 'Schedule', mine)
  if (!manages || !profiles[actor.profile].creates) return
  can(['create', 'update', 'delete'], 'Report', mine)
  can('run', 'Schedule', mine)
  // A schedule names whose eyes an address gets: that is for those who see all an organisation has.
  if (!profiles[actor.profile].editsOthers) return
  can('schedule', 'Report', {})
  can('update', 'Schedule', {})
}

function systemRules(where: object, can: Can): void {
  can('read', 'Activity', { ...where })
  can('read', 'Delivery', { ...where })
  for (const subject of ['Run', 'ScheduleRecipient', 'Suppression'] as const) can('read', subject, {})
}
