import type { ResourceKind } from '@prisma/client'
import { nounOf } from '../../nouns/index.ts'
import type { Reach, Viewer } from '../actor/actor.ts'
import { type GrantKey, grantsReaching } from '../actor/grants.ts'
import { areasOfField, ownFields, visibleFields } from '../fields.ts'
import { type Area, atLeast, powerIn } from '../levels.ts'
import { profiles } from '../profiles.ts'
import { reachColumn } from '../vocabulary.ts'
import { declarationOf, type PlacedRow, type WhySubject } from './placed.ts'

/** What can close something to somebody, in the order in which it is asked; the layout template hides at last. Source: domain, access. */
export const closings = ['profile', 'access-level', 'grant', 'project-level', 'field', 'layout'] as const
export type Closing = (typeof closings)[number]

/** A way that grants lead to a row: the thing (uuid) they are on, the project access level (uuid) they open it at, and what closes it there,
 *  or null where it is open. */
export type Opening = {
  kind: ResourceKind
  id: string
  grants: GrantKey[]
  levelId: string
  closedBy: Closing | null
}

/** Whether somebody sees something, by which ways, and what closes it first where they do not. */
export type Explanation = { isSeen: boolean; openings: Opening[]; closedBy: Closing | null }

/**
 * Why a viewer sees a row in a project, or a product, or a field of it, or why not. It is told from what the ability is made of (what grants reach, levels,
 * ceilings, fields); test/access/why.test.ts holds it to the ability on rows of random worlds.
 */
export function explainReading(viewer: Viewer, subject: WhySubject, row: PlacedRow, field?: string): Explanation {
  const openings = viewer.reach.flatMap((reach) => openingsOf(viewer, reach, subject, row, field))
  const section = subject === 'Product' ? null : nounOf(subject).section
  const isHidden = viewer.without?.some((one) => one === section) ?? false
  const isOpen = openings.some(({ closedBy }) => closedBy === null)
  const closedBy = isOpen ? (isHidden ? 'layout' : null) : firstClosing(viewer, openings, row)
  return { isSeen: isOpen && !isHidden, openings, closedBy }
}

function openingsOf(viewer: Viewer, reach: Reach, subject: WhySubject, row: PlacedRow, field?: string): Opening[] {
  const column = reachColumn(reach.kind, declarationOf(subject))
  const found: Opening[] = []
  const add = (id: unknown, closedBy: Closing | null) => {
    if (typeof id !== 'string' || !reach.ids.includes(id)) return
    const grants = grantsReaching({ ...viewer, reach: [reach] }, reach.kind, id)
    found.push({ kind: reach.kind, id, grants, levelId: reach.levelId, closedBy })
  }
  if (column) add(row[column], closingOf(viewer, reach, subject, row, field))
  if (subject === 'Project' && reach.kind === 'phase')
    for (const id of row.phaseIds ?? []) add(id, closingOfShell(viewer, reach, field))
  return found
}

/** What closes a row that grants reach, or a field of it. */
function closingOf(viewer: Viewer, reach: Reach, subject: WhySubject, row: PlacedRow, field?: string): Closing | null {
  // A product is in no project: no area of a level opens it.
  if (subject === 'Product') return atLeast(viewer.ceilings.products ?? 'none', 'view') ? null : 'access-level'
  const { area } = nounOf(subject)
  const closed = closingOfArea(viewer, reach, area)
  if (closed || !field) return closed
  const { ceilings, organisation } = viewer
  if (visibleFields(subject, reach.areas, ceilings, organisation.isHost, reach.kind).includes(field)) return null
  const isOwn = viewer.membershipId !== null && row[field] === viewer.membershipId
  if (isOwn && ownFields(subject, reach.areas, ceilings, organisation.isHost).includes(field)) return null
  const closings = areasOfField(subject, field).flatMap((one) => closingOfArea(viewer, reach, one) ?? [])
  return closings[0] ?? 'field'
}

/** Of a project of which they reach a phase they see what it is called. */
function closingOfShell(viewer: Viewer, reach: Reach, field = 'id'): Closing | null {
  return closingOfArea(viewer, reach, 'plan') ?? (['id', 'organisationId', 'name'].includes(field) ? null : 'field')
}

function closingOfArea({ ceilings }: Viewer, { areas }: Reach, area: Area): Closing | null {
  if ((ceilings[area] ?? 'none') === 'none') return 'access-level'
  return powerIn(area, areas, ceilings) === 'none' ? 'project-level' : null
}

/** Where no way leads there: that their profile does not use what their organisation owns, or that nobody gave them anything. Else what closes
 *  the way that comes nearest. */
function firstClosing({ profile, organisation }: Viewer, openings: Opening[], row: PlacedRow): Closing {
  const owns = organisation.isHost || row.organisationId === organisation.id
  if (openings.length === 0) return owns && profiles[profile].owned !== 'all' ? 'profile' : 'grant'
  return openings.flatMap(({ closedBy }) => closedBy ?? []).reduce(later)
}

const later = (one: Closing, other: Closing) => (closings.indexOf(other) > closings.indexOf(one) ? other : one)
