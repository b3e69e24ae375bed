import { z } from 'zod'

/** The areas of a project that a project access level opens one by one. */
export const areas = [
  'overview',
  'plan',
  'tasks',
  'raid',
  'statusReports',
  'documents',
  'updates',
  'time',
  'expenses',
  'budget',
  'people',
] as const
export type Area = (typeof areas)[number]

/** The kinds of record for which an access level sets a ceiling. */
export const kinds = ['organisations', 'products', ...areas, 'reports', 'access', 'system'] as const
export type RecordKind = (typeof kinds)[number]

/** From nothing to everything; what a grant and a ceiling agree on is the lower of both. */
export const powers = ['none', 'view', 'contribute', 'manage'] as const
export type Power = (typeof powers)[number]

/** How far a project access level opens an area. */
export const accesses = ['none', 'view', 'edit'] as const

const areaSchema = z.strictObject({
  access: z.enum(accesses).default('none'),
  hidden: z.array(z.string()).default([]),
  shown: z.array(z.string()).default([]),
})
/** What a project access level says: access, hidden and shown fields (as `Task.loggedHours`) for each area; an absent area is closed. */
export const areasSchema = z.partialRecord(z.enum(areas), areaSchema)
export type Areas = z.infer<typeof areasSchema>

/** What an access level says: the ceiling for each kind; an absent kind is closed. */
export const ceilingsSchema = z.partialRecord(z.enum(kinds), z.enum(powers))
export type Ceilings = z.infer<typeof ceilingsSchema>

/** The lower of what a grant's level gives in an area and the access level's ceiling for that kind. */
export function powerIn(area: Area, level: Areas, ceilings: Ceilings): Power {
  const granted = { none: 'none', view: 'view', edit: 'manage' } as const
  return lower(granted[level[area]?.access ?? 'none'], ceilings[area] ?? 'none')
}

/** Whether an access level gives nothing that another one does not give as well. */
export function isWithin(level: Ceilings, other: Ceilings): boolean {
  return kinds.every((kind) => atLeast(other[kind] ?? 'none', level[kind] ?? 'none'))
}

/** The lower of two powers. */
export function lower(a: Power, b: Power): Power {
  return powers.indexOf(a) < powers.indexOf(b) ? a : b
}

/** Whether a power is at least another. */
export function atLeast(power: Power, needed: Power): boolean {
  return powers.indexOf(power) >= powers.indexOf(needed)
}
