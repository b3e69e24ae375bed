import type { PersonKey } from '../../cast/people.ts'
import { can } from '../../domain/access/scope.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import { actorOf } from '../actors.ts'
import type { Thing } from './things.ts'

/** The actions of the tables and their letters. */
export const letters: [Action, string][] = [
  ['read', 'r'],
  ['create', 'c'],
  ['update', 'u'],
  ['delete', 'd'],
  ['share', 's'],
  ['unshare', 'w'],
  ['onboard', 'o'],
  ['invite', 'i'],
  ['disable', 'x'],
  ['preview', 'v'],
  ['join', 'j'],
  ['run', 'n'],
  ['schedule', 'p'],
  ['enter', 'e'],
]

/** One line: for each thing the letters of what somebody may do with it, or a dash. */
export async function line(who: PersonKey, things: Thing[]): Promise<string> {
  const actor = await actorOf(who)
  const cell = ({ subject, row, field }: Thing) => {
    const asked = letters.filter(([action]) => !field || action === 'read' || action === 'update')
    const may = asked.filter(([action]) => can(actor, action, subject, row, field))
    return may.map(([, letter]) => letter).join('') || '–'
  }
  return things.map(cell).join(' ')
}
