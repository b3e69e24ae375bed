import type { SetKind } from '../../../domain/people/sets/set.ts'
import type { Verb } from '../verb.ts'
import { creatingSet } from './create.ts'
import { deletingSet } from './delete.ts'
import { addingMember } from './members.ts'
import { renamingSet } from './rename.ts'
import { takingMember } from './take-member.ts'

/** The buttons on groups, or on teams: make one, rename it, put people in and take them out, delete it. */
export function setVerbs(kind: SetKind): Verb[] {
  return [creatingSet(kind), renamingSet(kind), addingMember(kind), takingMember(kind), deletingSet(kind)]
}
