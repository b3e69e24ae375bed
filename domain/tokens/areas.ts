import type { NounName } from '../nouns/index.ts'
import type { RecordName } from '../nouns/records/index.ts'

/** What a token opens one by one, in the order it is offered. */
export const tokenAreas = [
  ...(['projects', 'tasks', 'risks', 'updates', 'documents', 'people', 'access', 'organisations'] as const),
] as const
export type TokenArea = (typeof tokenAreas)[number]

/** Whether a token reads there, or writes as well. */
export const tokenPowers = ['read', 'write'] as const
export type TokenPower = (typeof tokenPowers)[number]
export type TokenScope = `${TokenArea}:${TokenPower}`

/** The areas in which there is something to write. */
const written: readonly TokenArea[] = ['projects', 'tasks', 'risks', 'updates', 'documents', 'people', 'access']

/** The powers that a token can have in an area. Who has access is read with the organisations, as it always was; giving it is an area of its
 *  own, so that no token that writes anything else gives access. */
export function powersIn(area: TokenArea): readonly TokenPower[] {
  if (area === 'access') return ['write']
  return written.includes(area) ? tokenPowers : ['read']
}

/** Every scope that a token can have. */
export const tokenScopes = tokenAreas.flatMap((area) => powersIn(area).map((power): TokenScope => `${area}:${power}`))

/** To which area each kind of thing belongs that the API tells. */
const areaOf = {
  Project: 'projects',
  Phase: 'projects',
  Milestone: 'projects',
  StatusReport: 'projects',
  Task: 'tasks',
  TaskDependency: 'tasks',
  RaidEntry: 'risks',
  DecisionLogEntry: 'risks',
  Update: 'updates',
  Comment: 'updates',
  File: 'documents',
  Person: 'people',
  Membership: 'people',
  Contact: 'people',
  Group: 'people',
  GroupMember: 'people',
  Team: 'people',
  TeamMember: 'people',
  Organisation: 'organisations',
  Product: 'organisations',
  ProductCategory: 'organisations',
  Grant: 'organisations',
} as const satisfies Partial<Record<NounName | RecordName, TokenArea>>

/** The kinds of things that the API tells. */
export type ToldName = keyof typeof areaOf

/** The area that opens a kind of thing to a token. */
export const areaOfTold = (name: ToldName): TokenArea => areaOf[name]

/** Whether scopes open an area so far: who may write there may read there, too. */
export function opens(scopes: readonly string[], area: TokenArea, power: TokenPower): boolean {
  return scopes.includes(`${area}:write`) || (power === 'read' && scopes.includes(`${area}:read`))
}
