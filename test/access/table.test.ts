import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type CastPerson, type PersonKey, people } from '../../cast/people.ts'
import { abilityOf } from '../../domain/access/ability.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { furtherNouns } from './further-nouns.ts'
import { letters, line } from './table.ts'
import { aroundProjects, inProjects, ofTheHost, type Thing } from './things.ts'

/** Who may do what with what of the cast, in the letters of table.ts. Who has no line may do nothing. */
type Table = { title: string; things: Thing[]; lines: Partial<Record<PersonKey, string>> }
const tables: Table[] = [
  {
    title: 'In a project',
    things: await inProjects(),
    lines: {
      olga: 'rcuds ru rcuds rcud rcud rcud ru rcud rcud rcud rc rc rcud rcuds',
      adam: 'rcuds ru rcuds rcud rcud rcud ru rcud rcud rcud rc rc rcud rcuds',
      sofia: 'rcuds ru rcuds rcud rcud rcud ru rcud rcud rcud rc rc rcud rcuds',
      milo: 'rcuds ru rcuds rcud rcud rcud ru rcud rcud rcud rc rc rcud –',
      nora: 'r – r r r r – r r r rc rc rc –',
      abel: 'r – r r r r – r r r rc rc rc –',
      sara: 'r – r r r r – r r r rc rc rc –',
      max: 'r – r r r r – r r r rc rc rc –',
      oscar: 'r – r r r r – r r r rc rc r –',
      vera: 'r – r r r r – r r r rc rc r –',
      gina: '– – – – – – – – – – – – – r',
      otto: '– – – – – – – – – – – – – r',
      bruno: 'r – r r r r – – r r rc rc rc –',
      ada: 'r – r r r r – – r r rc rc rc –',
      carl: 'r – rcud rcud – rcud – rcud – – – – – –',
    },
  },
  {
    title: 'Around the projects',
    things: await aroundProjects(),
    lines: {
      olga: 'ruoi rcus rcu ru ruxvj ri r r rcudi r rcudi r rw r rs rs r rcud rd rd rd rd',
      adam: 'ruoi rcus rcu ru ruxvj ri r r rcudi r rcudi r rw r rs rs – – rd rd rd rd',
      sofia: 'r rcus r r r r r – r r r r rw r rs rs – – r r – –',
      milo: 'r – r r r – – – r – r – rw – rs – – – – – – –',
      nora: 'rui r – r rux r r rcud rcudi r rcudi r – – – – rcu r i – rd rcud',
      abel: 'rui r – r rux r r rcud rcudi r rcudi r – – – – – – i – rd rcud',
      sara: 'r r – r r – – rcud rcud r r r – – – – – – – – – –',
      max: 'r r – ru r – – rcu rcu r r r – – – – – – – – rd –',
      oscar: 'r r – r r – – r r r r r – – – – – – – – – –',
      vera: 'r r – – – – – – – – – – – – – – – – – – – –',
      bruno: 'r r – – – – – – – – – – – – – – – – – – – –',
      ada: 'r r – – – – – – – – – – – – – – – – – – – –',
      carl: 'r – – – – – – – – – – – – – – – – – – – – –',
      simon: 'r – – – – – – – – – – – – – – – – – – – – –',
    },
  },
  {
    title: 'What the host sets, sends and keeps',
    things: await ofTheHost(),
    lines: {
      olga: 'e rcud rcud rcud rcud rcud rcudp rcudp rcudp rudn rudn rcud r r r r rwn r rcd rcd –',
      adam: 'e rcud rcud rcud rcud rcud rcudp rcudp rcudp rudn rudn rcud r r r r rwn r rcd rcd –',
      sofia: 'e r r r r r rcudp rcudp rcudp rudn rudn r r r r r rwn r rcudn rc –',
      milo: 'e r r r r r – rcud r – rn r – – – – – – c rcudn rcd',
      nora: '– – – – – – – – r – – – – – – – – – – – –',
      abel: '– – – – – – – – r – – – – – – – – – – – –',
      sara: '– – – – – – – – r – – – – – – – – – – – –',
      max: '– – – – – – – – r – – – – – – – – – – – –',
      oscar: '– – – – – – – – r – – – – – – – – – – – –',
      vera: '– – – – – – – – r – – – – – – – – – – – –',
      gina: '– – – – – – – – r – – – – – – – – – – – –',
      otto: '– – – – – – – – r – – – – – – – – – – – –',
      bruno: '– – – – – – – – r – – – – – – – – – – – –',
      ada: '– – – – – – – – r – – – – – – – – – – – –',
      carl: '– – – – – – – – r – – – – – – – – – – – –',
    },
  },
]
const members = (Object.keys(people) as PersonKey[]).filter((who) => world.people[who].membershipId)
const nothing = (things: Thing[]) => things.map(() => '–').join(' ')

describe.each(tables)('$title', ({ title, things, lines }) => {
  test.each(members)('%s may do what the table says', async (who) => {
    expect(await line(who, things)).toBe(lines[who] ?? nothing(things))
  })

  test('the table in docs/access.md is this one', () => {
    expect(readFileSync('docs/access.md', 'utf8')).toContain(printed({ title, things, lines }))
  })
})

test('whatever a rule names for somebody of the cast is in a table, and the letters are told', async () => {
  // Further nouns are held by agreement.test.ts, row by row.
  const asked = [...tables.flatMap(({ things }) => things.map(({ subject }) => subject)), ...furtherNouns]
  const actors = await Promise.all(members.map(actorOf))
  const rules = actors.flatMap((actor) => abilityOf(actor).rules)
  expect(rules.flatMap(({ subject }) => subject).filter((subject) => !asked.includes(subject as never))).toEqual([])
  const known = letters.map(([action]) => action)
  expect(rules.flatMap(({ action }) => action).filter((action) => !known.includes(action as never))).toEqual([])
  const told = letters.map(([action, letter]) => `${letter} ${action}`).join(', ')
  expect(readFileSync('docs/access.md', 'utf8')).toContain(told)
})

function printed({ title, things, lines }: Table): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rows = Object.entries(lines).map(([who, line]) => {
    const { name, at }: CastPerson = people[who as PersonKey]
    return row([`${name}, ${at?.profile.replace('_', ' ')}`, ...line.split(' ')])
  })
  const head = row(['', ...things.map(({ heading }) => heading)])
  const others = row(['everybody else', ...things.map(() => '–')])
  return [`### ${title}\n`, head, row(Array(things.length + 1).fill('---')), ...rows, others].join('\n')
}
