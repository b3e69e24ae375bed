import { timeZone } from '../../domain/people/zone.ts'
import { zones } from '../../portal/account/zones.ts'
import { prisma } from '../../prisma/client.ts'

const taken = (name: string) => timeZone.safeParse(name).success

test('every name that Intl tells, that is offered, or that PostgreSQL knows as one of IANA’s and Intl takes, is a time zone', async () => {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    select name from pg_timezone_names where name !~ '^(posix|right)/|^(Factory|localtime|posixrules)$'`
  const known = rows.map(({ name }) => name).filter(isTakenByIntl)
  expect(known.length).toBeGreaterThan(500)
  expect([...Intl.supportedValuesOf('timeZone'), ...zones, ...known].filter((name) => !taken(name))).toEqual([])
})

test('PostgreSQL reckons in every zone that is offered', async () => {
  const rows = await prisma.$queryRaw<{ name: string }[]>`select name from pg_timezone_names`
  const known = new Set(rows.map(({ name }) => name))
  expect(zones.filter((name) => !known.has(name))).toEqual([])
})

test.each(['Mars/Olympus', 'europe/berlin', 'eUROPE/bERLIN', 'EuRoPe/BeRlIn', '+01:00', '', ' ', 'Europe/Berlin '])(
  '%j is none',
  (name) => expect(taken(name)).toBe(false),
)

function isTakenByIntl(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
