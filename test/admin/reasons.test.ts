import { expect, test } from '@jest/globals'
import { describeReason } from '../../admin/resources/cell-texts.ts'
import { actorOf } from '../actors.ts'

test('why a mail did not go is told in the language of whoever looks after it', async () => {
  const olga = await actorOf('olga')
  const told = (answer: string | null, locale: 'en' | 'de') => describeReason('answer')({ answer }, { ...olga, locale })
  expect(told('unsubscribed', 'en')).toBe('The recipient has unsubscribed.')
  expect(told('unsubscribed', 'de')).toBe('Die Empfängerin oder der Empfänger hat sich abgemeldet.')
  expect(told('not-delivered 3 12', 'de')).toBe('3 von 12 kamen nicht an.')
})

test('what a server said is told as it said it', async () => {
  const olga = await actorOf('olga')
  for (const answer of ['550 5.1.1 unsubscribed users are unknown here', '', null])
    expect(describeReason('answer')({ answer }, { ...olga, locale: 'de' })).toBe(answer)
})
