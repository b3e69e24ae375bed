import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { deleteCastSchedule, reportOf, scheduleOf } from '../reports/schedules.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
let sofia: Colleague

beforeAll(async () => {
  sofia = await colleague('sofia')
  await deleteCastSchedule()
})

const weekly = { every: 'week', days: ['1'], at: '07:00', timeZone: 'Asia/Tokyo', name: 'x', formats: [], look: true }
type Times = { title: string; times: string[]; notes: string[] }

async function timesOf(subject: 'Report' | 'Schedule', id: string, filled: object) {
  const { data } = await sofia.call(subject, subject === 'Report' ? 'schedule' : 'change', filled, id)
  return { ...data, times: data.picture as Times | undefined }
}

test('while a schedule is filled in the next five times are told by its own clocks, and nothing is saved', async () => {
  const reportId = await reportOf()
  const { times } = await timesOf('Report', reportId, weekly)
  expect(times?.title).toContain('Asia/Tokyo')
  expect(times?.times).toEqual(Array.from({ length: 5 }, () => expect.stringMatching(/^Mon, .* 07:00$/)))
  const later = await timesOf('Report', reportId, { ...weekly, days: ['2', '5'], at: '09:30' })
  expect(later.times?.times.map((time) => time.replace(/, \d.*, /, ' '))).toEqual(
    expect.arrayContaining(['Tue 09:30', 'Fri 09:30']),
  )
  expect(await prisma.schedule.count({ where: { reportId } })).toBe(0)
})

test('an end leaves fewer, and says so; what is wrong is told at its field', async () => {
  const reportId = await reportOf()
  const tenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  const { times } = await timesOf('Report', reportId, { ...weekly, endsOn: tenDays })
  expect(times?.times.length).toBeLessThan(3)
  expect(times?.notes).toEqual(['After that it has ended.'])
  const wrong = async (filled: object) => {
    const { times: none, problems } = await timesOf('Report', reportId, { ...weekly, ...filled })
    return [none, Object.keys(problems ?? {})]
  }
  expect(await wrong({ timeZone: 'Asia/Nowhere' })).toEqual([undefined, ['timeZone']])
  expect(await wrong({ days: [] })).toEqual([undefined, ['days']])
  expect(await wrong({ every: 'pattern', pattern: '0 7 31 2 *' })).toEqual([undefined, ['pattern']])
  expect(await wrong({ endsOn: '2020-01-01' })).toEqual([undefined, ['endsOn']])
  expect(await wrong({ endsOn: 'tomorrow' })).toEqual([undefined, ['endsOn']])
})

test('of a paused one they are told as well, and that it is paused; saved, in the same way', async () => {
  const id = await scheduleOf()
  await prisma.schedule.update({
    where: { id },
    data: { pausedAt: new Date(), pausedBecause: 'on-request', nextAt: null },
  })
  const { times } = await timesOf('Schedule', id, weekly)
  expect([times?.times.length, times?.notes.length]).toEqual([5, 1])
  const { look: _, ...saved } = { ...weekly, formats: ['html'] }
  const { told } = (await sofia.call('Schedule', 'change', saved, id)).data
  const line = told?.find(({ label }) => label.includes('Asia/Tokyo'))
  expect(line?.value).toContain(times?.times[0])
  expect(line?.value).toContain('paused')
})

test('Milo, who schedules nothing, is told no times', async () => {
  const milo = await colleague('milo')
  const { data } = await milo.call('Schedule', 'change', weekly, await scheduleOf())
  expect([data?.picture, data?.problems]).toEqual([undefined, undefined])
})
