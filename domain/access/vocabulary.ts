import type { AbilityTuple, RawRuleFrom } from '@casl/ability'
import type { Prisma, ResourceKind } from '@prisma/client'

export type Subject = Prisma.ModelName | 'BackOffice'

/** What one does. The first four are the plain ones; the rest are verbs with a consequence. */
export type Action =
  | 'read'
  | 'create'
  | 'update'
  | 'delete'
  | 'share'
  | 'unshare'
  | 'onboard'
  | 'invite'
  | 'disable'
  | 'preview'
  | 'join'
  | 'run'
  | 'schedule'
  | 'deliver'
  | 'enter'

/** A condition on plain columns, as Prisma says it. Person alone is reached through its memberships. What SQL can say: see conditions.ts. */
export type Condition = Record<string, unknown>

/** Writes one rule: fields (none: all of them) and a condition (an empty one: every row). */
export type Can = (action: Action | Action[], subject: Subject, ...rest: [Condition] | [string[], Condition]) => void

/** A rule writer onto a list. An empty field list writes nothing; an empty condition is left away, for an empty OR fails open. */
export function ruleWriter(rules: RawRuleFrom<AbilityTuple, Condition>[]): Can {
  return (action, subject, ...rest) => {
    const [fields, where] = rest.length === 2 ? rest : [undefined, rest[0]]
    if (fields?.length === 0) return
    const conditions = Object.keys(where).length > 0 ? { conditions: where } : {}
    rules.push({ action, subject, ...(fields && { fields }), ...conditions })
  }
}

/** The column of a kind of thing that a reach of a kind fixes, or undefined when that kind does not lead to it.
 *  Access passes down: organisation, product, project, phase, what is in it. Source: domain, access 3. */
export function reachColumn(kind: ResourceKind, of: { name: string; columns: object }): string | undefined {
  if (of.name.toLowerCase() === kind) return 'id'
  return Object.hasOwn(of.columns, `${kind}Id`) ? `${kind}Id` : undefined
}
