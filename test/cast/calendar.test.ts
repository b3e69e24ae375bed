import { calendar } from '../../cast/calendar.ts'
import { messageRows } from '../../cast/projects/messages.ts'
import { stories } from '../../cast/projects/stories.ts'

const days = [...Array(7).keys()].map((day) => new Date(`2026-06-0${day + 1}T10:00:00Z`))

test.each(days)('around %s the past stays past, the future future, and nobody works on a weekend', (now) => {
  const { day } = calendar(now)
  const offsets = [...Array(60).keys()].map((index) => index - 30)
  const times = offsets.map((offset) => day(offset).getTime())
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(day(-1).getTime()).toBeLessThan(day(0).getTime())
  expect(day(1).getTime()).toBeGreaterThan(day(0).getTime())
  const weekdays = offsets.filter((offset) => offset !== 0).map((offset) => day(offset).getUTCDay())
  expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([])
})

test('nothing of the sample happens after it is loaded', () => {
  const now = new Date('2026-06-03T06:00:00Z')
  expect(calendar(now).at(0, 15).getTime()).toBeLessThan(now.getTime())
})

test.each(days)('around %s every answer comes after what it answers', (now) => {
  for (const story of stories) {
    const { updates, comments } = messageRows(story, calendar(now))
    for (const { id, createdAt } of updates) {
      const said = [
        createdAt,
        ...comments.filter(({ updateId }) => updateId === id).map((comment) => comment.createdAt),
      ]
      const times = said.map((at) => at.getTime())
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
    }
  }
})
