import { expect, test } from '@jest/globals'
import { isAlsoLate } from '../../portal/projects/plan/plan-mark.tsx'
import { planRows, planScale } from '../../portal/projects/plan/plan-rows.ts'
import { planTicks } from '../../portal/projects/plan/plan-ticks.ts'

const today = '2026-03-10'
const phases = [
  { id: 'design', name: 'Design', startsOn: '2026-01-01', endsOn: '2026-02-01' },
  { id: 'build', name: 'Build', startsOn: '2026-02-02', endsOn: '2026-04-01' },
  { id: 'later', name: 'Later' },
]
const milestones = [
  { id: 'approved', phaseId: 'design', name: 'Approved', dueOn: '2026-02-01', doneOn: '2026-01-30' },
  { id: 'delivered', phaseId: 'build', name: 'Delivered', dueOn: '2026-03-01', doneOn: null },
  { id: 'handed', phaseId: null, name: 'Handed over', dueOn: '2026-05-01', doneOn: null },
]
const tasks = [
  {
    id: 'draw',
    phaseId: 'design',
    name: 'Draw',
    answeredAt: null,
    status: 'done',
    startsOn: '2026-01-02',
    dueOn: '2026-01-20',
    doneOn: '2026-01-22',
  },
  {
    id: 'weld',
    phaseId: 'build',
    name: 'Weld',
    answeredAt: null,
    status: 'in_progress',
    startsOn: '2026-03-01',
    dueOn: '2026-03-20',
    doneOn: null,
  },
  {
    id: 'order',
    phaseId: 'build',
    name: 'Order',
    answeredAt: null,
    status: 'open',
    startsOn: null,
    dueOn: '2026-03-09',
    doneOn: null,
  },
  {
    id: 'wait',
    phaseId: 'hidden',
    name: 'Wait',
    answeredAt: null,
    status: 'blocked',
    startsOn: '2026-03-01',
    dueOn: '2026-03-02',
    doneOn: null,
  },
] as const

test('each phase is followed by what is in it, by day; the rest comes last', () => {
  const rows = planRows({ phases, milestones, tasks: [...tasks] }, today)
  expect(rows.map(({ id, state }) => [id, state])).toEqual([
    ['design', 'done'],
    ['draw', 'done'],
    ['approved', 'done'],
    ['build', 'going'],
    ['delivered', 'late'],
    ['order', 'late'],
    ['weld', 'going'],
    ['wait', 'blocked'],
    ['handed', 'ahead'],
  ])
  expect(rows.find(({ id }) => id === 'draw')).toMatchObject({ from: '2026-01-02', to: '2026-01-22' })
})

test('a task that is blocked and late is told to be both', () => {
  const rows = planRows({ phases, milestones, tasks: [...tasks] }, today)
  expect(rows.filter(isAlsoLate).map(({ id, state }) => [id, state])).toEqual([['wait', 'blocked']])
})

test('of what its reader does not see all of, it is not told that it lies ahead', () => {
  const milestone = { id: 'handed', phaseId: null, name: 'Handed over', dueOn: '2026-05-01' }
  const task = { id: 'order', phaseId: null, name: 'Order', startsOn: null, dueOn: '2026-03-09', doneOn: null }
  const rows = planRows({ phases: [], milestones: [milestone], tasks: [task] }, today)
  expect(rows.map(({ id, state }) => [id, state]).toSorted()).toEqual([
    ['handed', 'untold'],
    ['order', 'untold'],
  ])
})

test('days lie between the first and the last, and today is among them', () => {
  const scale = planScale(planRows({ phases, milestones, tasks: [] }, today), '2026-06-30')
  expect(scale).toMatchObject({ first: '2026-01-01', last: '2026-06-30', length: 181 })
  expect([scale.at('2026-01-01'), scale.at('2026-04-01')]).toEqual([0, 49.72])
  expect(planScale([], today)).toMatchObject({ first: today, last: today, length: 14 })
})

test('months are named, never more than eight of them', () => {
  const ticks = (first: string, last: string) => planTicks({ first, last }, 'en').map(({ day }) => day)
  expect(ticks('2026-01-15', '2026-04-02')).toEqual(['2026-02-01', '2026-03-01', '2026-04-01'])
  expect(ticks('2024-01-15', '2026-01-02')).toEqual(expect.arrayContaining(['2025-01-01', '2026-01-01']))
  expect(ticks('1990-01-15', '2026-01-02').length).toBeLessThanOrEqual(9)
})
