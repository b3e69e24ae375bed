import '../mail/office.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { viewOf } from '../../admin/imports/import-view.ts'
import type { Member } from '../../domain/access/actor/actor.ts'
import { inviteLater } from '../../domain/imports/invite-later.ts'
import { lookAtImport } from '../../domain/imports/lines.ts'
import { startUndoing } from '../../domain/imports/steps.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { drain } from '../jobs/queue.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { checked, imported, refusals } from './files.ts'

let olga: Member
let sofia: Member
beforeAll(async () => {
  ;[olga, sofia] = [await actorOf('olga'), await actorOf('sofia')]
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const customers = [
  'Kundennummer;Firma;Sprache;Ansprechpartner;E-Mail;Zugriffsstufe',
  '1001;Müller & Söhne KG;de;Anna Müller;anna@mueller.test;Customer viewer',
  '1001;Müller & Söhne KG;de;Bert Söhne;bert@mueller.test;Customer viewer',
  '1002;Østerbro ApS;en;Sven Ibsen;sven@osterbro.test;Customer contributor',
].join('\r\n')

const counts = async (): Promise<number[]> => [
  await prisma.organisation.count(),
  await prisma.membership.count(),
  await prisma.person.count(),
  await prisma.grant.count(),
  await prisma.team.count(),
  await prisma.importedKey.count(),
]

test('a line is refused for a column as the file heads it, or as it is called here where the file has none', async () => {
  const look = await checked(
    olga,
    'organisations',
    'Firma;Ansprechpartner;Mail\nAcme;Anna;anna@acme.test\nZeta;Otto;no',
  )
  const { state, tables } = viewOf(olga, look)
  expect(state).toBe('Checked: 2 lines cannot be imported as they are')
  expect(tables[0]?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
    ['2', 'Access level'],
    ['3', 'Mail'],
  ])
})

describe('organisations with their people', () => {
  let before: number[]
  let id: string

  test('Olga sees what a file would do, and nothing is done', async () => {
    before = await counts()
    const { found, lines } = await checked(olga, 'organisations', customers)
    expect(found).toMatchObject({ state: 'checked', made: 5, changed: 0, refused: 0, invitations: 3 })
    expect(lines.make?.map(({ line, title }) => [line, title])).toContainEqual([3, 'Bert Söhne (Müller & Söhne KG)'])
    expect(await counts()).toEqual(before)
  })

  test('it is imported as onboarding does it: the first person looks after the billing, all are invited', async () => {
    office.forget()
    const { found } = await imported(olga, 'organisations', customers)
    id = found.id
    expect(found).toMatchObject({ state: 'done', made: 5, invitations: 3 })
    const mueller = await prisma.organisation.findFirstOrThrow({
      where: { name: 'Müller & Söhne KG' },
      include: { memberships: { include: { person: true, teams: true }, orderBy: { id: 'asc' } } },
    })
    expect(mueller).toMatchObject({ isCustomer: true, locale: 'de' })
    expect(mueller.memberships.map(({ profile, person, teams }) => [person.name, profile, teams.length])).toEqual([
      ['Anna Müller', 'billing_administrator', 1],
      ['Bert Söhne', 'visitor', 1],
    ])
    expect(office.taken.map(({ to }) => to).toSorted()).toEqual([
      'anna@mueller.test',
      'bert@mueller.test',
      'sven@osterbro.test',
    ])
  })

  test('the same file again changes nothing, also once a name is changed here; what it says anew is changed by its reference', async () => {
    const now = await counts()
    expect((await imported(olga, 'organisations', customers)).found).toMatchObject({
      state: 'done',
      made: 0,
      changed: 0,
      same: 5,
    })
    expect(await counts()).toEqual(now)
    const renamed = customers
      .replaceAll('Østerbro ApS', 'Vesterbro ApS')
      .replace('Customer contributor', 'Customer viewer')
    const { found } = await imported(olga, 'organisations', renamed)
    expect(found).toMatchObject({ state: 'done', made: 0, changed: 2, same: 3 })
    await startUndoing(olga, found.id)
    await drain()
    expect((await lookAtImport(olga, found.id)).found.state).toBe('undone')
    expect(await prisma.organisation.count({ where: { name: 'Østerbro ApS' } })).toBe(1)
  })

  test('it is undone as one, unless somebody has added something since: then they are told what', async () => {
    const { id: organisationId } = await prisma.organisation.findFirstOrThrow({ where: { name: 'Østerbro ApS' } })
    const project = await prisma.project.create({ data: { organisationId, name: 'Since' } })
    await startUndoing(olga, id)
    await drain()
    const { found } = await lookAtImport(olga, id)
    expect(found).toMatchObject({ state: 'done', problem: 'undo-refused', detail: { count: 1, names: 'Østerbro ApS' } })
    await prisma.project.delete({ where: { id: project.id } })
    await startUndoing(olga, id)
    await drain()
    expect((await lookAtImport(olga, id)).found.state).toBe('undone')
    expect(await counts()).toEqual(before)
    expect(await prisma.activity.count({ where: { action: { in: ['import', 'undo-import'] }, subjectId: id } })).toBe(2)
  })

  test('bad lines are told by number, column and reason, and nothing is imported but without them', async () => {
    const file = [
      'Company,Contact,E-mail,Profile',
      'NORTHWIND TOOLS LTD,Zoe,zoe@x.test,Visitor',
      'Alpha,,not an address,',
      'Beta,Bo,bo@beta.test,Owner',
      'Gamma,Gus,gus@gamma.test,Visitor',
      'Delta,Dan,dan@delta.test,',
      'Delta,Dan again,dan@delta.test,',
    ].join('\n')
    const look = await checked(olga, 'organisations', file, { fixed: { accessLevelId: 'Customer viewer' } })
    expect(refusals(look)).toEqual([
      [2, 'Company', 'nearly-the-same'],
      [3, 'E-mail', 'no-address'],
      [4, 'Profile', 'no-choice'],
      [5, 'Profile', 'needs-billing-administrator'],
      [7, 'E-mail', 'twice-in-file'],
    ])
    const { found } = await imported(olga, 'organisations', file, {
      ...{ fixed: { accessLevelId: 'Customer viewer' }, leavesOut: true, mailsLater: true },
    })
    expect(found).toMatchObject({ state: 'done', made: 2, refused: 5, invitations: 1 })
    expect(await prisma.delivery.count({ where: { email: 'dan@delta.test' } })).toBe(0)
    await inviteLater(await actorOf('olga'), found.id)
    await expect(inviteLater(olga, found.id)).rejects.toMatchObject({ code: 'import-moved-on' })
    expect(await prisma.delivery.count({ where: { email: 'dan@delta.test' } })).toBe(1)
  })

  test('Sofia, who may not onboard, imports no organisations', async () => {
    await expect(checked(sofia, 'organisations', customers)).rejects.toMatchObject({ code: 'create-Import' })
  })
})

describe('people', () => {
  test('of organisations that are there, as Google and Outlook write them', async () => {
    const google =
      'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value\nWim,Smit,Northwind Tools,Buyer,wim@northwind.test,1\n'
    const fixed = { accessLevelId: 'Customer viewer', profile: 'observer' }
    expect((await imported(olga, 'people', google, { fixed })).found).toMatchObject({ state: 'done', made: 1 })
    const outlook =
      'Vorname;Nachname;Firma;Position;E-Mail-Adresse\nWim;Smit;Northwind Tools;Head buyer;WIM@northwind.test\n'
    expect((await imported(olga, 'people', outlook)).found).toMatchObject({ state: 'done', changed: 1 })
    const where = { person: { email: 'wim@northwind.test' }, organisationId: world.organisations.northwind }
    expect(await prisma.membership.findMany({ where })).toMatchObject([{ profile: 'observer', jobRole: 'Head buyer' }])
  })

  test('Adam, an administrator, may not make anybody billing administrator by a file either', async () => {
    const file =
      'Organisation,Email,Profile\nNorthwind Tools,b@northwind.test,Billing administrator\nNowhere,c@x.test,Visitor\n'
    const look = await checked(await actorOf('adam'), 'people', file, { fixed: { accessLevelId: 'Customer viewer' } })
    expect(refusals(look)).toEqual([
      [2, 'Profile', 'give-profile'],
      [3, 'Organisation', 'unknown-title'],
    ])
  })
})
