import { readFileSync } from 'node:fs'
import type { Grant as Row } from '@prisma/client'
import type { World } from './raise-world.ts'

/** Access told once more, as slowly and plainly as can be: loops over everything, no ability, no SQL.
 *  It shares no code with domain/access; profiles are read from the table of the source. */
export type OracleRow = Record<string, unknown> & { id: string }
type Place = { access: string; hidden: string[]; shown: string[] }

const insideFields: Record<string, Record<string, string>> = {
  Project: {
    ...{
      creatorId: 'overview',
      healthReported: 'overview',
      internalNote: 'overview',
      budget: 'budget',
      cost: 'budget',
    },
  },
  Task: { creatorId: 'tasks', internalNote: 'tasks', estimatedHours: 'time', loggedHours: 'time' },
  RaidEntry: { creatorId: 'raid', internalNote: 'raid' },
  DecisionLogEntry: { creatorId: 'raid', internalNote: 'raid' },
  StatusReport: { sentiment: 'statusReports', internalNote: 'statusReports' },
  File: { creatorOrganisationId: 'documents', sha256: 'documents', storageKey: 'documents', uploadId: 'documents' },
}
const areaOf: Record<string, string> = {
  ...{ Project: 'overview', Phase: 'plan', Milestone: 'plan', Task: 'tasks', RaidEntry: 'raid' },
  DecisionLogEntry: 'raid',
  ...{ StatusReport: 'statusReports', File: 'documents', Update: 'updates', Comment: 'updates' },
}
const csv = readFileSync('test/rules/permission-profiles.csv', 'utf8').split('\n')
const header = csv.find((line) => line.startsWith('capability'))?.split(',') ?? []
const says = (capability: string, profile: string) =>
  csv
    .find((line) => line.startsWith(`${capability},`))
    ?.split(',')
    [header.indexOf(profile)]?.startsWith('yes') ?? false

/** Whether the asking membership may do the action on the row, with a field: see or fill that field of it. */
export function oracle(world: World, action: string, subject: string, row: OracleRow, field?: string): boolean {
  return [...world.grants, ...givenToPartners(world)].some((grant) => {
    if (grant.suspendedAt || !holds(world, grant) || (grant.expiresAt && grant.expiresAt < new Date())) return false
    if (grant.via === 'owner' && !usesOwnership(world, subject, row)) return false
    if (grant.via === 'owner' && ['phase', 'file'].includes(grant.resourceKind) && world.asking.profile === 'manager')
      return false
    if (isShell(world, grant, subject, row))
      return action === 'read' && (!field || ['id', 'organisationId', 'name'].includes(field))
    return covers(grant, subject, row) && opens(world, grant, action, subject, row, field)
  })
}

/** As much of a grant as decides what it opens. */
type Grant = Pick<Row, 'principalId' | 'resourceKind' | 'resourceId' | 'levelId' | 'via' | 'expiresAt' | 'suspendedAt'>

/** What an organisation has given to a partner, while that is accepted: all it has, or the products it chose; to all people there, or to those
 *  who are named. Source: partner-product-access.txt. */
export function givenToPartners({ accesses }: World): Grant[] {
  const given = { via: 'access', expiresAt: null, suspendedAt: null } as const
  return accesses.flatMap(({ row, people, products }) => {
    if (row.state !== 'accepted') return []
    const { levelId } = row
    const all = { ...given, levelId, resourceKind: 'organisation' as const, resourceId: row.clientId }
    const some = products.map((resourceId) => ({ ...given, levelId, resourceKind: 'product' as const, resourceId }))
    const things = row.reach === 'complete' ? [all] : some
    return (row.forAll ? [row.partnerId] : people).flatMap((principalId) =>
      things.map((thing) => ({ ...thing, principalId })),
    )
  })
}

function holds({ asking, teamMembers, groupMembers }: World, grant: Grant): boolean {
  if (grant.principalId === asking.id || grant.principalId === asking.organisationId) return true
  const mine = (member: { membershipId: string }) => member.membershipId === asking.id
  return (
    teamMembers.some((m) => mine(m) && m.teamId === grant.principalId) ||
    groupMembers.some((m) => mine(m) && m.groupId === grant.principalId)
  )
}

function usesOwnership({ asking, content }: World, subject: string, row: OracleRow): boolean {
  if (says('view_edit_delete_others_proofs_and_files', asking.profile)) return true
  if (asking.profile !== 'manager') return false
  const project = content.Project.find((one) => one.id === (subject === 'Project' ? row.id : row.projectId))
  return project?.managerId === asking.id || project?.creatorId === asking.id
}

function covers(grant: Grant, subject: string, row: OracleRow): boolean {
  const inside = {
    organisation: row.organisationId,
    product: row.productId,
    project: row.projectId,
    phase: row.phaseId,
    file: null,
  }
  const itself = grant.resourceKind === subject.toLowerCase() && grant.resourceId === row.id
  if (grant.resourceKind === 'phase' && subject === 'StatusReport') return false
  return itself || inside[grant.resourceKind] === grant.resourceId
}

function isShell(world: World, grant: Grant, subject: string, row: OracleRow): boolean {
  if (grant.resourceKind !== 'phase' || subject !== 'Project') return false
  const phase = world.content.Phase.find((one) => one.id === grant.resourceId)
  return phase?.projectId === row.id && access(world, grant, 'plan') !== 'none'
}

function access(world: World, grant: Grant, area: string): 'none' | 'view' | 'contribute' | 'manage' {
  const ceilings = world.accessLevels.find((one) => one.id === world.asking.accessLevelId)?.ceilings as Record<
    string,
    string
  >
  const [granted, ceiling] = [place(world, grant, area).access, ceilings[area] ?? 'none']
  if (granted === 'none' || ceiling === 'none') return 'none'
  if (granted === 'view' || ceiling === 'view') return 'view'
  return ceiling as 'contribute' | 'manage'
}

function place(world: World, grant: Grant, area: string): Place {
  const isHost = organisation(world)?.isHost
  const usual = isHost
    ? world.levels.find((one) => one.defaultInternal)
    : (world.levels.find((one) => one.jobRole && one.jobRole === world.asking.jobRole) ??
      world.levels.find((one) => one.defaultExternal))
  const level = grant.levelId ? world.levels.find((one) => one.id === grant.levelId) : usual
  const places = (level?.areas ?? {}) as unknown as Record<string, Place>
  return places[area] ?? { access: 'none', hidden: [], shown: [] }
}

const organisation = (world: World) => world.organisations.find((one) => one.id === world.asking.organisationId)

function opens(world: World, grant: Grant, action: string, subject: string, row: OracleRow, field?: string): boolean {
  const power = access(world, grant, areaOf[subject] ?? '')
  if (power === 'none') return false
  if (action === 'read') return !field || shows(world, grant, subject, field, row)
  if (power === 'view') return false
  const { profile, id } = world.asking
  const message = subject === 'Update' || subject === 'Comment'
  const creates = says('create_proofs_files_folders', profile)
  if (field && !(shows(world, grant, subject, field) && fills(world, grant, subject, field))) return false
  if (subject === 'DecisionLogEntry') return creates && power === 'manage'
  if (action === 'create') return message || creates
  if (message || !creates) return false
  const made = 'creatorId' in row ? row.creatorId === id : subject === 'StatusReport' && row.authorId === id
  if (made) return true
  if (power === 'manage' && (subject !== 'File' || ofColleagues(world, row))) return true
  const worked = !field || ['id', 'status', 'doneOn', 'loggedHours'].includes(field)
  return action === 'update' && subject === 'Task' && row.assigneeId === id && worked
}

/** Files of others are changed only within the member's organisation; the host's is all it serves. */
function ofColleagues(world: World, row: OracleRow): boolean {
  const { profile, organisationId } = world.asking
  const within = [row.creatorOrganisationId, row.organisationId].includes(organisationId)
  return says('view_edit_delete_others_proofs_and_files', profile) && (within || organisation(world)?.isHost === true)
}

/** What belongs to another area is filled by who may write there. */
function fills(world: World, grant: Grant, subject: string, field: string): boolean {
  const area = insideFields[subject]?.[field] ?? areaOf[subject] ?? ''
  return !['none', 'view'].includes(access(world, grant, area))
}

const names = ['managerId', 'creatorId', 'assigneeId', 'answeredById', 'ownerId', 'authorId', 'decidedById']

/** Of a name only one's own is shown to who has nothing of the area people. With no row: whichever it is. */
function shows(world: World, grant: Grant, subject: string, field: string, row?: OracleRow): boolean {
  if (field === 'id') return true
  if (field === 'productId' && ['phase', 'file'].includes(grant.resourceKind)) return false
  const isName = names.includes(field)
  const ofPeople = place(world, grant, 'people')
  if (isName && ofPeople.hidden.includes(`${subject}.${field}`)) return false
  if (isName && access(world, grant, 'people') === 'none' && row?.[field] !== world.asking.id) return false
  const inside = insideFields[subject]?.[field]
  const area = inside ?? areaOf[subject] ?? ''
  const { hidden, shown } = place(world, grant, area)
  if (access(world, grant, area) === 'none' || hidden.includes(`${subject}.${field}`)) return false
  const isShown = shown.includes(`${subject}.${field}`) || (isName && ofPeople.shown.includes(`${subject}.${field}`))
  return !inside || organisation(world)?.isHost === true || isShown
}
