import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type CastPerson, type PersonKey, people } from '../../cast/people.ts'
import { world } from '../world.ts'
import { cell, letters, things } from './table.ts'

/** Who may do what with what of the cast: r read, c create one like it, u update, d delete, s share, – nothing. */
const expected: Partial<Record<PersonKey, string>> = {
  olga: 'rcuds ru rcud rcud ru rcud rcud rc rcud rcuds',
  adam: 'rcuds ru rcud rcud ru rcud rcud rc rcud rcuds',
  sofia: 'rcuds ru rcud rcud ru rcud rcud rc rcud rcuds',
  milo: 'rcuds ru rcud rcud ru rcud rcud rc rcud –',
  nora: 'r – r r – r r rc rc –',
  abel: 'r – r r – r r rc rc –',
  sara: 'r – r r – r r rc rc –',
  max: 'r – r r – r r rc rc –',
  oscar: 'r – r r – r r rc r –',
  vera: 'r – r r – r r rc r –',
  gina: '– – – – – – – – – r',
  otto: '– – – – – – – – – r',
  bruno: '– – – – – – – – – –',
  ada: '– – – – – – – – – –',
  carl: 'r – – rcud – – – – – –',
  simon: '– – – – – – – – – –',
}
const all = await things()

test.each(Object.entries(expected))('%s may do with the things of the cast what the table says', async (name, line) => {
  const cells: string[] = []
  for (const thing of all) cells.push(await cell(world.people[name as PersonKey].membershipId, thing))
  expect(cells.join(' ')).toBe(line)
})

test('everybody of the cast with a membership is in the table', () => {
  const members = Object.entries(world.people).flatMap(([name, { membershipId }]) => (membershipId ? [name] : []))
  expect(Object.keys(expected).sort()).toEqual(members.sort())
})

test('the table in docs/access.md is this one', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toContain(printed())
})

function printed(): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const lines = Object.entries(expected).map(([name, line]) => {
    const { name: fullName, at }: CastPerson = people[name as PersonKey]
    return row([`${fullName}, ${at?.profile.replace('_', ' ')}`, ...line.split(' ')])
  })
  const head = row(['', ...all.map(({ heading }) => heading)])
  return [
    head,
    row(Array(all.length + 1).fill('---')),
    ...lines,
    '',
    letters.map(([a, l]) => `${l} ${a}`).join(', '),
  ].join('\n')
}
