import type { Prisma } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { peopleOfGrants } from '../../../domain/access/meant/people.ts'
import { lookAtPeople, type MeantBeside } from './for-people.ts'
import type { LookFirst } from './meant-first.ts'

/** What changing or ending some grants means for all whom they reach: those that a condition says before it is done. */
export const lookAtGrants =
  <Result>(
    actor: Member,
    where: Prisma.GrantWhereInput,
    beside?: (result: Result) => MeantBeside | Promise<MeantBeside>,
  ): LookFirst<Result> =>
  async (work) =>
    lookAtPeople(actor, await peopleOfGrants(work.db, where), beside)(work)
