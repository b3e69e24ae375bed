import { definitionOf } from '../../admin/guard/definition.ts'
import { canChoose } from '../../admin/guard/possible.ts'
import { scope } from '../../domain/access/scope.ts'
import '../../admin/resources/index.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague, ShownRecord } from './colleague.ts'
import { petraJoins } from './petra.ts'

const { colleague } = openBackOffice()
const { line4 } = world.projects
type Row = ShownRecord & { changeable: string[] }
const rowsOf = async (who: Colleague, subject: string) => (await who.all(subject)) as Row[]
/** Changes one cell of a row, as its field in the list sends it. */
async function changeCell(who: Colleague, subject: string, id: string, column: string, value: unknown, shown: unknown) {
  const input = { [column]: value, '#shown': JSON.stringify({ [column]: shown }) }
  const { status, data } = await who.call(subject, 'edit', input, id)
  return { status, notice: data.notice, record: data.record as Row | undefined }
}

test.each(['Task', 'Milestone', 'Project', 'Organisation', 'RaidEntry'])(
  'the cells of each %s that are offered to be changed are those whose column the rules let one write on that row',
  async (subject) => {
    const of = definitionOf(subject)
    for (const name of ['olga', 'sofia', 'milo'] as const) {
      const [who, actor] = [await colleague(name), await actorOf(name)]
      const rows = await rowsOf(who, subject)
      const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'task']
      for (const column of Object.keys(of.update?.shape ?? {}).filter((one) => !of.long?.includes(one))) {
        const where = scope(actor, 'update', of.subject, column)
        const allowed = (await table.findMany({ where, select: { id: true } })).map(({ id }) => id)
        const offered = rows.filter(({ changeable }) => changeable.includes(column)).map(({ id }) => id)
        const isPossible = canChoose(actor, of.columns[column])
        const expected = rows.filter(
          ({ id, params }) => isPossible && allowed.includes(id) && params[column] !== undefined,
        )
        expect([name, column, offered]).toEqual([name, column, expected.map(({ id }) => id)])
      }
      expect(rows.flatMap(({ changeable }) => changeable)).not.toContain('id')
    }
  },
)

describe('a cell', () => {
  const task = (more = {}) => prisma.task.create({ data: { projectId: line4, name: 'In a list', ...more } })
  const now = (id: string) => prisma.task.findUniqueOrThrow({ where: { id } })
  let milo: Colleague
  beforeAll(async () => {
    milo = await colleague('milo')
  })

  test('is saved alone, with a line in the activity, and the row comes back as it is called now', async () => {
    const { id } = await task({ dueOn: new Date('2027-03-01'), assigneeId: world.people.milo.membershipId })
    const answer = await changeCell(milo, 'Task', id, 'name', 'Called otherwise', 'In a list')
    expect([answer.notice?.type, answer.record?.title]).toEqual(['success', 'Called otherwise'])
    expect(answer.record?.changeable).toEqual(expect.arrayContaining(['name', 'status', 'assigneeId', 'dueOn']))
    expect((await changeCell(milo, 'Task', id, 'dueOn', '2027-04-01', '2027-03-01')).notice?.type).toBe('success')
    expect((await changeCell(milo, 'Task', id, 'assigneeId', null, world.people.milo.membershipId)).notice?.type).toBe(
      'success',
    )
    expect(await now(id)).toMatchObject({ dueOn: new Date('2027-04-01'), assigneeId: null, status: 'open' })
    const lines = await prisma.activity.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } })
    expect(lines.map(({ action, detail }) => [action, detail])).toEqual([
      ['update', { fields: ['name'] }],
      ['update', { fields: ['dueOn'] }],
      ['update', { fields: ['assigneeId'] }],
    ])
  })

  test('that somebody else has changed meanwhile is told with what it is now, and is saved when Milo means it', async () => {
    const { id } = await task({ status: 'blocked' })
    const refused = await changeCell(milo, 'Task', id, 'status', 'done', 'open')
    expect(refused.notice?.type).toBe('error')
    expect(refused.record?.errors.status).toMatchObject({ type: 'Conflict', now: 'blocked', words: 'Blocked' })
    expect((await now(id)).status).toBe('blocked')
    const shown = JSON.parse(String(refused.record?.params['#shown'])).status
    expect((await changeCell(milo, 'Task', id, 'status', 'done', shown)).notice?.type).toBe('success')
  })

  test('is refused at the cell: what is no day, somebody who may not be named there, a phase of another project', async () => {
    const { id, assigneeId } = await task()
    const phase = await prisma.phase.findFirstOrThrow({ where: { projectId: { not: line4 } } })
    for (const [column, value] of [
      ['dueOn', '2027-02-31'],
      ['status', 'finished'],
      ['name', ''],
      ['assigneeId', world.people.otto.membershipId],
      ['phaseId', phase.id],
    ] as const) {
      const answer = await changeCell(milo, 'Task', id, column, value, column === 'name' ? 'In a list' : null)
      expect([column, answer.notice?.type, Object.keys(answer.record?.errors ?? {})]).toEqual([
        column,
        'error',
        [column],
      ])
    }
    expect(await now(id)).toMatchObject({ assigneeId, phaseId: null, name: 'In a list', dueOn: null })
  })

  test('of a project that is not Milo’s, or that the form does not have, changes nothing', async () => {
    const other = await prisma.task.create({ data: { projectId: world.projects.packing, name: 'Another’s' } })
    expect((await changeCell(milo, 'Task', other.id, 'status', 'done', 'open')).status).toBe(404)
    const { id } = await task()
    for (const [column, value] of [
      ['projectId', world.projects.packing],
      ['organisationId', world.organisations.globex],
      ['answeredAt', '2027-01-01T00:00:00Z'],
      ['passwordHash', 'x'],
    ] as const) {
      const answer = await changeCell(milo, 'Task', id, column, value, null)
      expect([column, answer.notice?.type === 'success']).toEqual([column, false])
    }
    expect(await now(id)).toMatchObject({ projectId: line4, answeredAt: null })
  })
})

test('Petra, who may only say how far her own task is, is offered that alone, and refused the rest', async () => {
  const petra = await petraJoins()
  const who = await colleague('petra')
  const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Helper' } })
  const ceilings = { ...(level.ceilings as object), tasks: 'contribute' }
  await prisma.accessLevel.update({ where: { id: level.id }, data: { ceilings } })
  const data = { projectId: line4, name: 'Petra’s', assigneeId: petra.membershipId }
  const { id } = await prisma.task.create({ data })
  const row = (await rowsOf(who, 'Task')).find((one) => one.id === id)
  expect(row?.changeable.toSorted()).toEqual(['doneOn', 'status'])
  expect((await changeCell(who, 'Task', id, 'status', 'in_progress', 'open')).notice?.type).toBe('success')
  expect((await changeCell(who, 'Task', id, 'dueOn', '2027-05-05', null)).status).toBe(403)
  expect((await changeCell(who, 'Task', id, 'loggedHours', '5', null)).notice?.type).not.toBe('success')
})
