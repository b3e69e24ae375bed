/** @database empty */
import { inSoak, thorough } from '../thorough.ts'
import { freePorts, startCopy } from '../trial/copy.ts'
import { following } from './following.ts'
import { Installation } from './installation.ts'
import { testKillOfAll, testKills } from './kills.ts'
import { onboarding } from './onboarding.ts'
import { reports } from './reports.ts'
import { writing } from './writing.ts'

const house = await Installation.prepare()
let said: string
beforeAll(async () => {
  said = await house.start()
}, 120_000)
afterAll(() => house.end(), 60_000)

test('npm start says where everything is and who can sign in', () => {
  for (const words of [house.portal, house.backOffice, house.mailbox.address]) expect(said).toContain(words)
  for (const words of ['oscar@northwind.test', 'olga@meridian.test', 'open sesame portico'])
    expect(said).toContain(words)
})

inSoak('a second copy in the same folder says so in one line and ends', async () => {
  const sameFolder = startCopy(house.folder, await freePorts())
  expect(await sameFolder.gone).toBe(1)
  expect(sameFolder.printed()).toMatch(/^DATA_DIR: another copy already runs on .*\n$/)
})

inSoak('so does one on a port that is taken', async () => {
  const ports = { ...(await freePorts()), ADMIN_PORT: house.ports.ADMIN_PORT }
  const samePort = startCopy(`${house.folder}/other`, ports)
  expect(await samePort.gone).toBe(1)
  expect(samePort.printed()).toMatch(new RegExp(`^ADMIN_PORT: port ${house.ports.ADMIN_PORT} .*\n$`))
})

describe('a customer follows their project', () => following(house))
describe('staff onboard a customer', () => onboarding(house))
describe('a customer writes', () => writing(house))
describe('the report', () => reports(house))
describe('whatever happens to it', () => testKills(house))
if (thorough) describe('the worst that happens to it', () => testKillOfAll(house))
