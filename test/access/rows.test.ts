import { expect, jest, test } from '@jest/globals'
import { scope } from '../../domain/access/scope.ts'
import { allowedOnRows } from '../../domain/access/seen-on-rows.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'

const actions: Action[] = ['update', 'delete', 'share', 'unshare', 'disable', 'run', 'schedule']
const people = ['adam', 'sofia', 'milo', 'max', 'carl'] as const
const subjects = ['Project', 'Task', 'File', 'Membership', 'Person', 'Grant', 'Report', 'Schedule'] as const
const each = people.flatMap((who) => subjects.map((subject) => [who, subject] as const))

test.each(each)(
  'what %s may do with each %s is what the rule about it says, in one statement',
  async (who, subject) => {
    const actor = await actorOf(who)
    const idsOf = async (where: object) => {
      const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'task']
      return (await table.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
    }
    const all = await idsOf({})
    const asked = jest.spyOn(pool, 'query')
    const isAllowed = await allowedOnRows(actor, subject, all, actions)
    expect(asked).toHaveBeenCalledTimes(all.length > 0 ? 1 : 0)
    asked.mockRestore()
    for (const action of actions)
      expect({ action, ids: all.filter((id) => isAllowed(id, action)) }).toEqual({
        action,
        ids: await idsOf(scope(actor, action, subject)),
      })
  },
)
