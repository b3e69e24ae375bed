import type { Power } from '../../access/levels.ts'
import type { Powers } from '../../access/profiles.ts'
import type { Action, Condition } from '../../access/vocabulary.ts'

/** What a permission profile can have or not. */
export type ProfilePower = { [Key in keyof Powers]: Powers[Key] extends boolean ? Key : never }[keyof Powers]

/** Who may do what, on whose rows, in which state. All that is said must hold. */
export type PolicyRule<Column extends string = string> = {
  may: Action | Action[]
  /** How far the grant's level and the access level must let them in the area of the noun. */
  from: Exclude<Power, 'none'>
  /** What their permission profile must have. Absent: every profile may. */
  profile?: ProfilePower
  /** Whose rows: those whose column names the one who asks, or those inside their own organisation. Absent: all that are reached. */
  whose?: Column | 'own-organisation'
  /** Only these columns. Absent: all that they may fill. */
  columns?: Column[]
  /** In which state: a condition on plain columns of the row. */
  state?: Condition
}

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

/** Messages are everybody's who may contribute, and stay as they were sent. Source: permission-profiles.csv. */
export const messages: PolicyRule<never>[] = [{ may: 'create', from: 'contribute' }]
