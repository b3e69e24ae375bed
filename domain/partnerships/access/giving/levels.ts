import { prisma } from '../../../../prisma/client.ts'
import { actorOfAudience, type Member, type Viewer } from '../../../access/actor/actor.ts'
import { areasSchema, type Ceilings, kinds } from '../../../access/levels.ts'
import { fittingLevels, type LevelChoice } from '../../../access/sharing/box/levels-to-give.ts'
import { thingAt } from '../../../access/sharing/ends/may-extend.ts'
import { mustBeTheirsToGive } from '../../../access/sharing/own-level.ts'
import { mustFit } from '../../../access/sharing/terms.ts'
import type { Db } from '../../../act.ts'
import { Invalid } from '../../../refusals.ts'
import { givesAllAccess } from '../who-may.ts'

/** The levels that access can be given at, and the one that a form begins with (uuid); null where none can. */
export type AccessLevels = { levels: LevelChoice[]; usual: string | null }

/** The project access levels for people outside that open no more than whoever gives the access has: themselves, or the organisation as a whole
 *  where they give in its name. */
export async function findAccessLevels(actor: Member): Promise<AccessLevels> {
  const outside = await prisma.projectAccessLevel.findMany({
    where: { defaultInternal: false },
    orderBy: { name: 'asc' },
  })
  const { eyes } = await giverOf(actor)
  const levels = fittingLevels(eyes, wholeOf(actor), outside)
  const usual = outside.find(({ id, defaultExternal }) => defaultExternal && levels.some((one) => one.id === id))
  return { levels, usual: (usual ?? levels[0])?.id ?? null }
}

/** Throws Invalid for a level (uuid) that is not there, is for the host's people, or opens more than whoever gives it has. */
export async function mustBeLevelToGive(db: Db, { actor, eyes }: Giver, levelId: string): Promise<void> {
  await mustFit(db, levelId, false)
  const { name, areas } = await db.projectAccessLevel.findUniqueOrThrow({ where: { id: levelId } })
  const level = { name, areas: areasSchema.parse(areas), isInside: false }
  mustBeTheirsToGive(eyes, wholeOf(actor), level)
}

/** Who gives access, and with whose eyes it is asked what is theirs to give. */
export type Giver = { actor: Member; eyes: Viewer }

/** The legal representative and billing administrators give what the organisation has; an administrator what they have. Asked before a transaction
 *  begins, for it takes another connection. */
export async function giverOf(actor: Member): Promise<Giver> {
  if (!givesAllAccess(actor)) return { actor, eyes: actor }
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: actor.membershipId } })
  const eyes = await actorOfAudience(actor.organisation.id, accessLevelId)
  if (!eyes) throw new Invalid({ levelId: 'wrong' })
  const { locale, layout } = actor
  return { actor, eyes: { ...eyes, locale, layout, ceilings: everything } }
}

const everything: Ceilings = Object.fromEntries(kinds.map((kind) => [kind, 'manage']))

/** All projects of the organisation, also those to come. */
const wholeOf = ({ organisation: { id: organisationId } }: Member) =>
  thingAt({ organisationId, productId: null, project: null, part: null })
