import { randomUUID } from 'node:crypto'
import { findNoun, type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { prisma } from '../../prisma/client.ts'

/** The nouns that tests make or tell by hand; of every other noun they do it from what it declares. */
export const byHand = [
  'Project',
  'Phase',
  'Milestone',
  'Task',
  'TaskDependency',
  'RaidEntry',
  'StatusReport',
  'File',
  'Update',
  'Comment',
]
/** All other nouns. */
export const furtherNouns = nounNames.filter((name) => !byHand.includes(name))
/** Whether somebody chooses a person for a row, which the database checks. */
export const namesSomebody = (name: NounName) =>
  Object.values(nounOf(name).columns).some(({ kind, by }) => kind === 'person' && !by)

/** The table of a noun. */
export const tableOf = (name: NounName) => prisma[(name.charAt(0).toLowerCase() + name.slice(1)) as 'raidEntry']

/** A row of a noun that is in a project, with something in every column that has to be filled in. */
export function rowOf(name: NounName, owner: Record<string, unknown>, by: string | null, tag: string) {
  const columns = Object.entries(findNoun(name)?.columns ?? {})
  const filled = columns.flatMap(([column, { kind, by: writer, choices = [] }]): [string, unknown][] => {
    if (writer === 'author') return [[column, by]]
    if (writer || Object.hasOwn(owner, column)) return []
    if (kind === 'line' || kind === 'text') return [[column, tag]]
    if (kind === 'day') return [[column, new Date()]]
    return kind === 'choice' ? [[column, choices[0]]] : []
  })
  const places = Object.entries(owner).filter(([column]) => columns.some(([one]) => one === column))
  return Object.fromEntries([...places, ...filled])
}

/** Two organisations (uuids) that are partners: every other share of a random world hangs on that. */
export const partnersOf = (senderId: string, recipientId: string) => ({
  ...{ id: randomUUID(), senderId, recipientId, email: 'somebody@partner.test' },
  ...({ senderView: 'accepted', recipientView: 'accepted' } as const),
})
