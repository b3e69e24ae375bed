import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { allOf, idsOf, type Json, programAt, secretOf } from './asking.ts'

const portal = openPortal()
const program = async (who: PersonKey) => programAt(portal.address(), await secretOf(who))

describe('a list', () => {
  test('comes in pages that hold each row once, in every order, also when rows come meanwhile', async () => {
    const ask = await program('olga')
    for (const sort of ['id', '-id', 'name', '-dueOn', 'dueOn', 'status', '-loggedHours', 'updatedAt', 'assigneeId']) {
      const whole = await allOf(ask, `/tasks?limit=200&sort=${sort}`)
      expect([sort, idsOf(await allOf(ask, `/tasks?limit=7&sort=${sort}`))]).toEqual([sort, idsOf(whole)])
    }
    const first = await ask('/tasks?limit=5&sort=name&fields=name')
    const { projectId, organisationId } = await prisma.task.findFirstOrThrow({ where: { id: first.data.items[0].id } })
    await prisma.task.create({ data: { projectId, organisationId, name: 'A first of all' } })
    const next = await ask(`/tasks?limit=5&sort=name&cursor=${first.data.next}`)
    expect(idsOf(next.data.items).filter((id) => idsOf(first.data.items).includes(id))).toEqual([])
  })

  test('takes a cursor for the list alone that it was told with', async () => {
    const [ask, other] = [await program('olga'), await program('nora')]
    const cursor = (await ask('/tasks?limit=2&sort=name')).data.next
    const [place, seal] = cursor.split('.')
    const forged = `${Buffer.from('["x","y"]').toString('base64url')}.${seal}`
    for (const path of [
      ...[`/tasks?sort=dueOn&cursor=${cursor}`, `/tasks?cursor=${place}`, `/projects?cursor=${cursor}`],
      ...[`/tasks?sort=name&cursor=${forged}`, `/tasks?sort=name&filter[status]=open&cursor=${cursor}`],
    ])
      expect([path, (await ask(path)).data.errors?.cursor?.code]).toEqual([path, 'wrong'])
    expect((await other(`/tasks?sort=name&cursor=${cursor}`)).status).toBe(400)
  })

  test('is filtered strictly by the kind of each column', async () => {
    const ask = await program('olga')
    const { line4 } = world.projects
    const open = await allOf(
      ask,
      `/tasks?filter[projectId]=${line4}&filter[status]=open,blocked&filter[dueOn.to]=2999-01-01`,
    )
    const where = { projectId: line4, status: { in: ['open', 'blocked'] as never[] }, dueOn: { not: null } }
    expect(open).toHaveLength(await prisma.task.count({ where }))
    const [one] = await allOf(ask, '/projects?filter[name]=line 4&fields=name')
    expect(one?.name).toBe('Line 4 retrofit')
    const unassigned = await allOf(ask, '/tasks?filter[assigneeId.empty]=true&fields=assigneeId')
    expect(new Set(unassigned.map(({ assigneeId }) => assigneeId))).toEqual(new Set([null]))
    const wrong: [string, string, string][] = [
      ['filter[status]', 'done,soon', 'no-choice'],
      ['filter[projectId]', 'line4', 'wrong'],
      ['filter[dueOn.from]', '2026-02-30', 'no-day'],
      ['filter[dueOn]', '2026-02-03', 'unknown-field'],
      ['filter[waitsForCustomer]', 'yes', 'yes-or-no'],
      ['sort', 'secret', 'no-choice'],
      ['limit', '201', 'number-out-of-range'],
      ['page', '2', 'unknown-field'],
    ]
    for (const [parameter, value, code] of wrong) {
      const { status, data } = await ask(`/tasks?${new URLSearchParams({ [parameter]: value })}`)
      const errors = Object.entries(data.errors ?? {}).map(([at, { code }]: [string, Json]) => [
        at.replace(/\.\d+$/, ''),
        code,
      ])
      expect([status, errors]).toEqual([400, [[parameter, code]]])
    }
  })
})
