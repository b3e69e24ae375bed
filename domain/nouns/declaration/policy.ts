import type { Area, Power, RecordKind } from '../../access/levels.ts'
import type { ProfilePower } from '../../access/profiles.ts'
import type { Action, Condition } from '../../access/vocabulary.ts'

/** What a rule says of whatever it is about: who may do what, in which state. All that is said must hold. */
type Rule<Column extends string> = {
  may: Action | Action[]
  /** What their permission profile must have. Absent: every profile may. */
  profile?: ProfilePower | ProfilePower[]
  /** Only these columns. Absent: all that they may see or fill. */
  columns?: Column[]
  /** In which state: a condition on plain columns of the row. */
  state?: Condition
}

/** Who may do what with things in a project that a grant leads to. */
export type PolicyRule<Column extends string = string> = Rule<Column> & {
  /** How far the grant's level and the access level must let them in the area of the noun, or in this `area`. */
  from: Exclude<Power, 'none'>
  area?: Area
  /** Whose rows: those whose column names the one who asks, or those inside their own organisation. Absent: all that are reached. */
  whose?: Column | 'own-organisation'
}

/** Who may do what with things around projects, without saying which of them: the host's staff, unless it says otherwise; `outside`: members of
 *  all other organisations; `wallet`: whoever of a partner acts in a client by an access with its wallet. */
type RecordPower<Column extends string> = Rule<Column> & {
  to?: 'everybody' | 'outside' | 'wallet'
  /** How far the access level must let them, in the kind of the record or in this `kind`. Absent: whatever it says. */
  from?: Exclude<Power, 'none'>
  kind?: RecordKind
  /** What their permission profile must not have: whoever has it is told by another rule. */
  unless?: ProfilePower
}

type Managed = 'managed' | 'managed-for-colleagues' | 'managed-own' | 'managed-own-for-colleagues'

/**
 * Who may do what with which things around projects. `whose` are those whose column names their membership, or whose columns name what they
 * say of them, wherever they are. `where`, if it does not say whose:
 * - absent: `whole`, or `deployment` for what hangs on that
 * - `deployment`: all there are
 * - `whole`: of the organisations that a grant opens as a whole
 * - `reached`: what a grant leads to, as what belongs to an organisation or a product
 * - `managed`: what a grant leads to whose level lets them manage its projects, as whoever shares one
 * - `managed-for-colleagues`: of these what is for people of their own organisation (`homeId`), as far as they are told of them
 * - `managed-own`: of these what belongs to the organisation that they act for
 * - `managed-own-for-colleagues`: both of them
 * - `above`: of the organisations in which a grant opens less than the whole
 * - `contacts`: of the organisations whose people staff work with (domain/access/records.ts)
 * - `own-organisation`: of the one that a member, or whoever acts by its wallet, acts for, whichever it is
 */
export type RecordRule<Column extends string = string> = RecordPower<Column> &
  (
    | { whose: Column | { [One in Column]?: 'person' | 'organisation' | 'membership' }; where?: undefined }
    | {
        whose?: undefined
        where?: 'deployment' | 'whole' | 'reached' | 'above' | 'contacts' | 'own-organisation' | Managed
      }
  )

const write = ['update', 'delete'] as const

/** Rows that whoever creates them may change, and others where they manage the area. */
export function records<Column extends string>(author: Column): PolicyRule<Column>[] {
  return [...managed, { may: [...write], from: 'contribute', profile: 'creates', whose: author }]
}

/** Rows that have no author: whoever contributes creates them, whoever manages the area changes them. */
export const managed: PolicyRule<never>[] = [
  { may: 'create', from: 'contribute', profile: 'creates' },
  { may: [...write], from: 'manage', profile: 'creates' },
]

/** Whoever manages a project decides who else gets into it, and into a phase of it. */
export const shared: PolicyRule<never>[] = [{ may: 'share', from: 'manage', area: 'overview', profile: 'creates' }]

/** Messages are everybody's who may contribute, and stay as they were sent. Source: permission-profiles.csv. */
export const messages: PolicyRule<never>[] = [{ may: 'create', from: 'contribute' }]

/** An organisation's own administrators look after its people, whatever grants reach it: their profile gives them that. Their access
 *  level only has to show people at all. Source: permission-profiles.csv, add_edit_delete_users. */
export const byItsAdministrators = {
  to: 'everybody',
  from: 'view',
  kind: 'people',
  profile: 'managesPeople',
  where: 'own-organisation',
} as const

/** Members look up the people, contacts, groups and teams of their own organisation, as far as their access level shows people at all.
 *  Source: permission-profiles.csv, view_contacts_and_groups. */
export const byItsMembers = { ...byItsAdministrators, profile: 'seesContacts' } as const

/** The same for whoever adds to them, create_groups_and_contacts. */
export const byItsCreators = { ...byItsAdministrators, profile: 'createsContacts' } as const

/** The same for whoever deletes them, delete_contacts. */
export const byItsDeleters = { ...byItsAdministrators, profile: 'deletesContacts' } as const

/** Read by the staff whom their access level lets see that kind of record. */
export const readByStaff: RecordRule<never>[] = [{ may: 'read', from: 'view' }]

/** The same of groups and teams, for profiles that see contacts. Source: permission-profiles.csv, view_contacts_and_groups. */
export const setsReadByStaff: RecordRule<never>[] = [{ may: 'read', from: 'view', profile: 'seesContacts' }]

/** Written by those who may change the settings of the host, as far as their access level lets them manage that kind of record. */
export const setByAdministrators: RecordRule<never>[] = [
  { may: ['create', 'update', 'delete'], from: 'manage', profile: 'accountSettings' },
]

/** These rules on all rows for profiles that edit what others made, and for the other profiles on the rows whose column names them. */
export function ownUnlessSupervising<Column extends string>(
  owner: Column,
  ...rules: RecordPower<Column>[]
): RecordRule<Column>[] {
  return rules.flatMap((rule): RecordRule<Column>[] => [
    { ...rule, profile: [...[rule.profile ?? []].flat(), 'editsOthers'] },
    { ...rule, unless: 'editsOthers', whose: owner },
  ])
}
