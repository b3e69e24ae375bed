import { beforeAll, expect, test } from '@jest/globals'
import { type PersonKey, password } from '../../cast/people.ts'
import type { Member } from '../../domain/access/actor/actor.ts'
import { act, type Work } from '../../domain/act.ts'
import { endAccessByHost } from '../../domain/partnerships/access/by-host.ts'
import { endPartnershipByHost } from '../../domain/partnerships/by-host.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { levelId } from './giving.ts'
import { markSides, partners, projectOf } from './marked-sides.ts'
import { letThemManage } from './sharers.ts'
import { type Open, totalsNow, wrongMails, wrongPages } from './told-to-sides.ts'

// What two may take back, refuse and end, and what the host may end: after each of these, people of either find of the other what is left
// open, and nothing else.

const portal = openPortal()
/** One address of so many is looked at after each step. */
const share = 40
let visitors: Record<string, Visitor>
let numbers: Map<string, number>

beforeAll(async () => {
  await letThemManage()
  await prisma.partnership.deleteMany({})
  await prisma.partnerAccess.deleteMany({})
  numbers = await markSides()
  const all: PersonKey[] = ['nora', 'max', 'gina', 'otto']
  const signedIn = all.map(async (who) => [who, await portal.visitor(world.people[who].email)] as const)
  visitors = Object.fromEntries(await Promise.all(signedIn))
})

/** What is done, and what is open after it; `ends` where nothing is left between the two. */
type Undoing = { name: string; work: () => Promise<unknown>; open: Open; ends?: boolean }

test('whatever is refused, taken back or ended, each is told of the other what is left', async () => {
  const totals = await totalsNow(visitors)
  const wrong: string[] = []
  let before: Open = {}
  for (const { name, work, open, ends } of await steps()) {
    await prisma.$executeRaw`delete from "Attempt" where key like 'partnering%'`
    const { status = 200, text = '' } = ((await work().catch((error) => ({ status: 500, text: String(error) }))) ??
      {}) as { status?: number; text?: string }
    if (status >= 400) wrong.push(`${name}: ${status} ${text}`)
    // A mail that tells of an end tells who ended it.
    wrong.push(...(await wrongPages(visitors, name, open, share)), ...(await wrongMails(name, before, open)))
    before = open
    if (ends && (await totalsNow(visitors)) !== totals) wrong.push(`${name}: counts are others`)
  }
  expect(wrong).toEqual([])
})

async function steps(): Promise<Undoing[]> {
  let id = ''
  const send = async (who: string, path: string, json: object = {}) => visitors[who]?.send(path, { json })
  const begin = async (path: string, json: object) => {
    const answer = await send('nora', path, json)
    id = answer?.data.id
    return answer
  }
  const { productId } = await prisma.project.findUniqueOrThrow({ where: { id: world.projects.line4 } })
  const letter = (kind: string, of: string | null) => `${kind}${numbers.get(of ?? '')}`
  const named = ['o', 'm']
  const partnersNow = { nora: named, max: named, gina: named, otto: named }
  const product = letter('r', productId)
  const opened = (await prisma.project.findMany({ where: { productId } })).map((one) => letter('p', one.id))
  const invite = () => begin(partners, { email: 'gina@globex.test' })
  const accept = () => send('gina', `${partners}/${id}/acceptance`)
  const join = async () => {
    const invited = await invite()
    return invited && invited.status < 400 ? accept() : invited
  }
  const give = { with: `membership:${world.people.gina.membershipId}`, levelId, until: '2999-01-31' }
  const offer = () =>
    begin(`${partners}/access`, { email: 'gina@globex.test', levelId, reach: 'limited', productIds: [productId] })
  const take = async () => {
    const made = await offer()
    if (made && made.status >= 400) return made
    return send('gina', `${partners}/clients/${id}/acceptance`, { whom: 'all' })
  }
  const endShare = async () => {
    const { id: shareId } = await prisma.grant.findFirstOrThrow({ where: { partnershipId: id } })
    return send('nora', `${partners}/${id}/shares/${shareId}/ending`)
  }
  const asHost = async (end: (work: Work, olga: Member) => Promise<unknown>) => {
    const olga = await actorOf('olga')
    return act(olga, (work) => end(work, olga))
  }
  const byHost = { reason: 'Both have asked us to.' }
  const offered = { gina: [...named, product] }
  const working = {
    nora: named,
    max: named,
    gina: [...named, product, ...opened],
    otto: [...named, product, ...opened],
  }
  // What has ended is told with what it was.
  const over = { nora: named, gina: [...named, product] }
  return [
    { name: 'invite', work: invite, open: { gina: named } },
    { name: 'send again', work: () => send('nora', `${partners}/${id}/invitation`), open: { gina: named } },
    { name: 'reject', work: () => send('gina', `${partners}/${id}/rejection`), open: { gina: named } },
    { name: 'delete what was rejected', work: () => send('gina', `${partners}/${id}/deletion`), open: {} },
    { name: 'delete it, too', work: () => send('nora', `${partners}/${id}/deletion`), open: {}, ends: true },
    { name: 'invite once more', work: invite, open: { gina: named } },
    { name: 'withdraw', work: () => send('nora', `${partners}/${id}/deletion`), open: {}, ends: true },
    { name: 'join', work: join, open: partnersNow },
    {
      name: 'share',
      work: () => send('nora', `/projects/${projectOf.N}/sharing`, give),
      open: { ...partnersNow, gina: [...named, letter('p', projectOf.N)] },
    },
    { name: 'end the share', work: endShare, open: partnersNow },
    {
      name: 'end as the partner',
      work: () => send('gina', `${partners}/${id}/deletion`),
      // Who was a partner is still named to the side that has not ended it.
      open: { nora: named },
      ends: true,
    },
    { name: 'forget it', work: () => send('nora', `${partners}/${id}/deletion`), open: {}, ends: true },
    { name: 'join again', work: join, open: partnersNow },
    {
      name: 'end as the host',
      work: () => asHost((work, olga) => endPartnershipByHost(work, olga, id, byHost)),
      open: {},
      ends: true,
    },
    { name: 'offer', work: offer, open: offered },
    { name: 'offer again', work: () => send('nora', `${partners}/access/${id}/invitation`), open: offered },
    { name: 'withdraw the offer', work: () => send('nora', `${partners}/access/${id}/deletion`), open: {}, ends: true },
    { name: 'offer once more', work: offer, open: offered },
    { name: 'refuse', work: () => send('gina', `${partners}/clients/${id}/refusal`), open: {}, ends: true },
    { name: 'take', work: take, open: working },
    {
      name: 'end as the one who works there',
      work: () => send('gina', `${partners}/clients/${id}/ending`, { current: password }),
      open: over,
      ends: true,
    },
    { name: 'take again', work: take, open: working },
    {
      name: 'end access as the host',
      work: () => asHost((work, olga) => endAccessByHost(work, olga, id, byHost)),
      open: over,
      ends: true,
    },
  ]
}
