import { beforeAll, expect, test } from '@jest/globals'
import type { Member } from '../../domain/access/actor/actor.ts'
import { tableOf } from '../../domain/imports/files/table-of.ts'
import type { Planned } from '../../domain/imports/kinds/planned.ts'
import { lookAtImport } from '../../domain/imports/lines.ts'
import { inCircles } from '../../domain/imports/rows/chains/circles.ts'
import { refuseWhatFollows } from '../../domain/imports/rows/chains/follows.ts'
import { namedEarlier } from '../../domain/imports/rows/chains/named-earlier.ts'
import { startUndoing } from '../../domain/imports/steps.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { drain } from '../jobs/queue.ts'
import { checked, imported, refusals } from './files.ts'
import { planFile } from './plan-file.ts'

const at = (day: string) => `${day}T08:00:00`
const fitting = { Name: 'Fitting', Summary: 1, Start: at('2026-09-01'), Finish: at('2026-09-30') }
const frames = {
  Name: '<![CDATA[Set]]>  fra<!-- m -->mes\n',
  Notes: 'Mind &amp; measure',
  Start: at('2026-09-01'),
  Finish: at('2026-09-10'),
}
const plan = planFile(
  [
    { uid: 1, level: 1, said: fitting },
    { uid: 2, level: 2, said: { ...frames, PercentComplete: 40, Work: 'PT16H30M0S' }, by: 1 },
    { uid: 3, level: 2, said: { Name: 'Wire up', PercentComplete: 0 }, before: [2] },
    { uid: 4, level: 2, said: { Name: 'Fitted', Milestone: 1, Finish: at('2026-09-30') }, before: [3] },
    {
      uid: 5,
      level: 1,
      said: { Name: 'Hand over', PercentComplete: 100, ActualFinish: at('2026-10-02') },
      before: [2, 3],
    },
    { uid: 6, level: 1, said: { Name: 'Dropped', Active: 0 } },
  ],
  [{ UID: 1, Name: 'Max', EmailAddress: 'milo@meridian.test' }],
)
const within = { fixed: { projectId: 'Line 4 retrofit' } }

let olga: Member
beforeAll(async () => {
  olga = await actorOf('olga')
})

test('a plan of MS Project brings what is asked for of it, with its own numbers', () => {
  expect(tableOf(Buffer.from(plan), 'phases').rows.map(({ cells }) => cells)).toEqual([
    ['1', 'Fitting', '2026-09-01', '2026-09-30'],
  ])
  expect(tableOf(Buffer.from(plan), 'milestones').rows.map(({ cells }) => cells)).toEqual([
    ['4', 'Fitted', 'Fitting', '2026-09-30', ''],
  ])
  const { headings, rows } = tableOf(Buffer.from(plan), 'tasks')
  const told = rows.map(({ cells }) => Object.fromEntries(headings.map((heading, nth) => [heading, cells[nth]])))
  expect(told).toMatchObject([
    { UID: '2', Name: 'Set frames', Phase: 'Fitting', Notes: 'Mind & measure', Status: 'in_progress', Work: '16.50' },
    { UID: '3', Status: 'open', 'Assigned to': '', Predecessors: '2' },
    { UID: '5', Phase: '', Status: 'done', 'Done on': '2026-10-02', Predecessors: '2;3' },
  ])
  expect([told[0]?.['Assigned to'], rows[0]?.line]).toEqual(['milo@meridian.test', 7])
})

test.each([
  ['what is no XML', `${plan.slice(0, 400)}</Task></Task>`, 'tasks', 'file-xml'],
  ['another XML', '<?xml version="1.0"?><Workbook/>', 'tasks', 'file-no-plan'],
  ['what a plan does not bring', plan, 'people', 'file-of-plan'],
  ['a plan without any', planFile([]), 'tasks', 'file-empty'],
  [
    'entities that unfold',
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><Project>&b;</Project>`,
    'tasks',
    'file-xml',
  ],
  [
    'what lies in each other without end',
    `<?xml version="1.0"?><Project>${'<a>'.repeat(1_000_000)}`,
    'tasks',
    'file-no-plan',
  ],
  ['things without end', `<?xml version="1.0"?><Project><Tasks>${'<Task/>'.repeat(100_001)}`, 'tasks', 'file-things'],
  [
    'a thing with values without end',
    `<?xml version="1.0"?><Project><Tasks><Task>${Array.from({ length: 1_001 }, (_, nth) => `<a${nth}/>`).join('')}`,
    'tasks',
    'file-no-plan',
  ],
  ['a cell without end', planFile([{ uid: 1, level: 1, said: { Name: 'x'.repeat(10_001) } }]), 'tasks', 'file-cell'],
] as const)('%s: refused as a whole', (_, text, kind, code) => {
  expect(() => tableOf(Buffer.from(text), kind)).toThrow(expect.objectContaining({ code }))
})

test('its tasks come with what comes before them; all of it again changes nothing, and is undone as one', async () => {
  const unknown = await checked(olga, 'tasks', plan, within)
  expect(refusals(unknown)).toEqual([
    [7, 'Phase', 'unknown-title'],
    [9, 'Phase', 'unknown-title'],
    [11, 'Predecessors', 'earlier-refused'],
  ])
  for (const kind of ['phases', 'milestones'] as const)
    expect((await imported(olga, kind, plan, within)).found).toMatchObject({ state: 'done', made: 1 })
  const { found } = await imported(olga, 'tasks', plan, within)
  expect(found).toMatchObject({ state: 'done', made: 6, refused: 0 })
  const made = await prisma.task.findMany({
    where: { name: { in: ['Set frames', 'Wire up', 'Hand over'] } },
    include: { dependsOn: { include: { earlier: true } } },
    orderBy: { name: 'asc' },
  })
  const chained = made.map(({ name, dependsOn }) => [name, dependsOn.map(({ earlier }) => earlier.name).toSorted()])
  expect(chained).toEqual([
    ['Hand over', ['Set frames', 'Wire up']],
    ['Set frames', []],
    ['Wire up', ['Set frames']],
  ])
  expect((await imported(olga, 'tasks', plan, within)).found).toMatchObject({ made: 0, changed: 0, same: 3 })
  await startUndoing(olga, found.id)
  await drain()
  expect((await lookAtImport(olga, found.id)).found).toMatchObject({ state: 'undone' })
  expect(await prisma.task.count({ where: { id: { in: made.map(({ id }) => id) } } })).toBe(0)
})

test('a task that would come before itself is refused, and what nobody there is known by', async () => {
  const file = [
    'UID,Task,Predecessors',
    '1,Dig,3',
    '2,Pour,1',
    '3,Dry,"1, 2"',
    '4,Paint,77',
    '5,Look,4',
    '6,Sit,',
    '7,Rest,6 6',
  ].join('\n')
  expect(refusals(await checked(olga, 'tasks', file, within))).toEqual([
    [2, 'Predecessors', 'earlier-in-circle'],
    [3, 'Predecessors', 'earlier-in-circle'],
    [4, 'Predecessors', 'earlier-in-circle'],
    [5, 'Predecessors', 'earlier-unknown'],
    [6, 'Predecessors', 'earlier-refused'],
  ])
  const { found } = await imported(olga, 'tasks', file, { ...within, leavesOut: true })
  expect(found).toMatchObject({ state: 'done', made: 3, refused: 5 })
})

test('what comes before is found among what whoever imports reaches, in that project', async () => {
  const hidden = await prisma.task.findFirstOrThrow({ where: { project: { name: { not: 'Line 4 retrofit' } } } })
  const other = await prisma.task.findFirstOrThrow({ where: { project: { name: 'Line 4 retrofit' } } })
  const file = `UID,Task,Predecessors\n31,A,${hidden.id}\n32,B,${other.id}\n`
  const look = await checked(await actorOf('milo'), 'tasks', file, within)
  expect(refusals(look)).toEqual([[2, 'Predecessors', 'earlier-unknown']])
})

test('what goes round is found, also beside a chain as long as a file can be', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => ({ later: `${at + 1}`, earlier: `${at}` }))
  const circle = [
    { later: 'a', earlier: 'b' },
    { later: 'b', earlier: 'a' },
    { later: 'a', earlier: '20000' },
  ]
  expect(inCircles([...chain, ...circle])).toEqual(new Set(['a', 'b']))
})

test('a task names up to 100 that come before it, and all of a file 50,000', () => {
  const line = (count: number, nth = 1) => ({
    line: nth,
    values: { before: Array.from({ length: count }, (_, at) => `${at}`).join(' ') },
    problems: [],
  })
  const at = namedEarlier([line(100), line(101, 2)], 'before')
  expect([at.said.get(1)?.length, at.refused.get(2)?.problem]).toEqual([100, 'earlier-too-many'])
  const lines = Array.from({ length: 501 }, (_, nth) => line(100, nth))
  expect([...namedEarlier(lines, 'before').refused]).toMatchObject([[500, { problem: 'earlier-too-many-in-all' }]])
})

test('what follows a refused line is refused in one pass, also where the file has it the other way round', () => {
  const planned = Array.from({ length: 20_000 }, (_, line) => ({ line }) as Planned)
  let looked = 0
  const links = planned.slice(1).map((later, at) => {
    const line = planned[at] as Planned
    return {
      ...{ later, key: `${at}` },
      get earlier() {
        looked++
        return { id: `line ${at}`, line }
      },
    }
  })
  const problems = new Map([[planned[0] as Planned, { problem: 'missing' }]])
  refuseWhatFollows(links.toReversed(), problems)
  expect([problems.size, looked]).toEqual([20_000, 19_999])
})
