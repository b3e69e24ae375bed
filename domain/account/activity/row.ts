import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { bareOfPeople, bareSubjects } from './kinds.ts'
import type { AccountActivity, ShareTurn } from './list.ts'
import { namesOf } from './names.ts'
import { otherSides } from './other-sides.ts'

/** A share as it was, or as it is now: its level (uuid; null: the usual one), and its end as ISO 8601 (null: none). */
type ShareTerms = { levelId?: string | null; until?: string | null }
type LoggedDetail = ShareTerms & { principalId?: string; membershipId?: string; before?: ShareTerms }

/** A row of the log as it is read, with what its thing and project are called, of which partner who did it is, whether it is of another organisation, and whether it may be said who did it to a document. */
export type ActivityRow = {
  id: string
  at: Date
  action: string
  actorId: string | null
  actorName: string
  subjectKind: string
  subjectId: string | null
  detail: LoggedDetail & AccountActivity['detail']
  kind: 'sharing' | 'documents' | null
  elsewhere: boolean
  project: string | null
  thing: string | null
  partner: string | null
  tellsWho: boolean | null
}

/** The rows as they are told to an actor. Nothing of the log's own detail goes out of shares, requests and documents. */
export async function tellingRows(actor: Member, rows: ActivityRow[]): Promise<AccountActivity[]> {
  const ofThings = rows.filter(({ kind }) => kind)
  const ofPartners = rows.filter(({ subjectKind }) => subjectKind === 'PartnerAccess' || subjectKind === 'Partnership')
  const sides = await otherSides(
    actor,
    ofPartners.flatMap(({ subjectId }) => subjectId ?? []),
  )
  const others = ofThings.flatMap(({ actorId, detail }) => [actorId, whomOf(detail)].flatMap((id) => id ?? []))
  const subjects = rows.flatMap(({ subjectId, detail }) => [subjectId, whomOf(detail)].flatMap((id) => id ?? []))
  const names = await namesOf(actor, [...others, ...subjects], others)
  const levels = ofThings.some(({ kind }) => kind === 'sharing') ? await prisma.projectAccessLevel.findMany() : []
  const called = new Map(levels.map(({ id, name }) => [id, name]))
  return rows.map((row) => (row.kind ? ofThing(row) : ofAccount(row)))

  function ofAccount({ id, at, action, actorId, actorName, partner, subjectKind, subjectId, detail }: ActivityRow) {
    const by = seesPeople(actor) || actorId === actor.membershipId ? actorName : null
    const base = { id, at, action, subjectKind, by, ofPartner: by && partner }
    if (isBare({ action, subjectKind })) return { ...base, ...ofSetOrProgram(subjectId, whomOf(detail)), detail: {} }
    const about = names.get(subjectId ?? '') ?? sides.get(subjectId ?? '') ?? detail.whom ?? null
    return { ...base, about, thing: null, detail }
  }

  /** Of whoever was put into a set, or whose token it is, the set is what it was done to. */
  function ofSetOrProgram(subjectId: string | null, whom: string | undefined) {
    const [own, member] = [names.get(subjectId ?? '') ?? null, names.get(whom ?? '') ?? null]
    return whom && own ? { about: member, thing: { name: own, project: null } } : { about: member ?? own, thing: null }
  }

  function ofThing(row: ActivityRow): AccountActivity {
    const { id, at, action, actorId, actorName, subjectKind, detail, project, thing, partner, tellsWho, kind } = row
    const isTold = kind === 'sharing' || tellsWho || actorId === actor.membershipId
    const by = (isTold && (actorId ? names.get(actorId) : actorName)) || null
    const about = names.get(whomOf(detail) ?? '') ?? null
    const told = kind === 'sharing' && subjectKind !== 'AccessRequest' ? shareOf(row, called) : {}
    return {
      ...{ id, at, action, subjectKind, by, ofPartner: by && partner, about },
      ...{ thing: { name: thing, project }, detail: told },
    }
  }
}

const isBare = ({ action, subjectKind }: Pick<ActivityRow, 'action' | 'subjectKind'>) =>
  bareSubjects.includes(subjectKind) || (subjectKind === 'Membership' && bareOfPeople.some((one) => one === action))

const whomOf = ({ principalId, membershipId }: LoggedDetail) => principalId ?? membershipId

/** What became of a share; of a thing of one's own with its level, and the one before where that was another. */
function shareOf({ action, detail, elsewhere }: ActivityRow, called: Map<string, string>): AccountActivity['detail'] {
  const turn = turnOf(action, detail)
  const nameOf = ({ levelId }: ShareTerms) => (levelId ? called.get(levelId) : '')
  if (elsewhere) return { turn }
  const [from, to] = [turn === 'changed' && detail.before && nameOf(detail.before), nameOf(detail)]
  if (typeof from === 'string' && to !== undefined) return { turn, from, to }
  return to === undefined ? { turn } : { turn, level: to }
}

function turnOf(action: string, { before, ...now }: LoggedDetail): ShareTurn {
  if (action === 'unshare') return 'ended'
  if (action === 'restore-share') return 'returned'
  if (!before) return 'given'
  if ((before.levelId ?? null) !== (now.levelId ?? null)) return 'changed'
  const end = ({ until }: ShareTerms) => until ?? '9999'
  if (end(now) === end(before)) return 'changed'
  return end(now) > end(before) ? 'longer' : 'shorter'
}
