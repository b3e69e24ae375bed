import { afterEach, expect, jest, test } from '@jest/globals'
import { limiter, pausing } from '../../domain/people/sign-in/limiter.ts'

afterEach(() => {
  jest.useRealTimers()
})

test('a limiter asks the database for nothing by itself, however long it lives', () => {
  jest.useFakeTimers()
  limiter('idle', 1, 60)
  pausing('idle', { free: 1, first: 1, longest: 2 })
  expect(jest.getTimerCount()).toBe(0)
})
