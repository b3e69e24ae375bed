import { beforeAll, expect, test } from '@jest/globals'
import { type PersonKey, password } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { levelId } from './giving.ts'
import { markSides, partners, projectOf, type Side, sideIds } from './marked-sides.ts'
import { letThemManage } from './sharers.ts'
import { type Open, totalsNow, wrongMails, wrongPages } from './told-to-sides.ts'

// Northwind and Globex become partners, share, give access and end it. After each of these, what people of either find tells of the other what a
// naive reading of the state allows, and nothing else.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const { line4 } = world.projects
let numbers: Map<string, number>
let visitors: Record<string, Visitor>
let totals: string
/** One address of so many is looked at after each step. */
const share = 30

beforeAll(async () => {
  await letThemManage()
  await prisma.partnership.deleteMany({})
  await prisma.partnerAccess.deleteMany({})
  numbers = await markSides()
  const all = ['nora', 'max', 'gina', 'otto'] as const
  visitors = Object.fromEntries(await Promise.all(all.map(async (who) => [who, await as(who)] as const)))
})

type Step = { name: string; work: () => Promise<unknown>; open: () => Open; ends?: boolean }

test('whatever the two do, each is told of the other what is open between them', async () => {
  totals = await totalsNow(visitors)
  expect(await wrongPages(visitors, 'before', {}, share)).toEqual([])
  const wrong: string[] = []
  let before: Open = {}
  for (const { name, work, open, ends } of steps()) {
    const { status = 200, text = '' } = ((await work()) ?? {}) as { status?: number; text?: string }
    if (status >= 400) wrong.push(`${name}: ${status} ${text}`)
    // A mail that tells of an end tells who ended it.
    wrong.push(...(await wrongPages(visitors, name, open(), share)), ...(await wrongMails(name, before, open())))
    before = open()
    if (ends && (await totalsNow(visitors)) !== totals)
      wrong.push(`${name}: counts ${totals} are ${await totalsNow(visitors)}`)
  }
  expect(wrong).toEqual([])
})

const send = async (who: string, path: string, json: object = {}) => visitors[who]?.send(path, { json })
const marksOf = (letter: string, ids: (string | null)[]) => ids.map((id) => `${letter}${numbers.get(id ?? '')}`)

/** The steps, each with what is open after it. */
function steps(): Step[] {
  let id = ''
  const begin = async (path: string, json: object) => {
    const answer = await send('nora', path, json)
    id = answer?.data.id
    return answer
  }
  const named = ['o', 'm']
  const all = { nora: named, max: named, gina: named, otto: named }
  const share = (who: string, side: Side, whom: PersonKey) => () =>
    send(who, `/projects/${projectOf[side]}/sharing`, {
      ...{ with: `membership:${world.people[whom].membershipId}`, levelId, until: '2999-01-31' },
    })
  const offer = (terms: object) => () => begin(`${partners}/access`, { email: 'gina@globex.test', levelId, ...terms })
  const answer = (json: object) => () => send('gina', `${partners}/clients/${id}/acceptance`, json)
  const finish = () => send('nora', `${partners}/access/${id}/ending`, { current: password })
  const act = async () => {
    visitors.acting = await as('gina')
    return visitors.acting.post(`/clients/${sideIds.N}/act`)
  }
  const [line, product] = [marksOf('p', lineProjects), marksOf('r', [lineProduct])]
  const change = (terms: object) => () => send('nora', `${partners}/access/${id}/terms`, { levelId, ...terms })
  const name = (json: object) => () => send('gina', `${partners}/clients/${id}/people`, json)
  const other = [...marksOf('p', otherProjects), ...marksOf('r', [otherProduct])]
  const mine = { whom: 'named', people: [world.people.gina.membershipId] }
  const whole = [...named, ...marksOf('p', ours), ...marksOf('r', ourProducts)]
  const limited = { ...{ gina: [...named, ...product, ...line], nora: named, max: named } }
  return [
    { name: 'invite', work: () => begin(partners, { email: 'gina@globex.test' }), open: () => ({ gina: named }) },
    { name: 'accept', work: () => send('gina', `${partners}/${id}/acceptance`), open: () => all },
    {
      name: 'share',
      work: share('nora', 'N', 'gina'),
      open: () => ({ ...all, gina: [...named, ...marksOf('p', [projectOf.N]), ...marksOf('r', ourProducts)] }),
    },
    {
      name: 'share back',
      work: share('gina', 'G', 'nora'),
      open: () => ({
        ...{ ...all, nora: [...named, ...marksOf('p', [projectOf.G]), ...marksOf('r', theirProducts)] },
        gina: [...named, ...marksOf('p', [projectOf.N]), ...marksOf('r', ourProducts)],
      }),
    },
    { name: 'end', work: () => send('nora', `${partners}/${id}/deletion`), open: () => ({}), ends: true },
    {
      name: 'offer',
      work: offer({ reach: 'limited', productIds: [lineProduct] }),
      open: () => ({ gina: [...named, ...product] }),
    },
    { name: 'answer', work: answer(mine), open: () => limited },
    { name: 'act', work: act, open: () => ({ ...limited, acting: [...named, ...product, ...line] }) },
    {
      name: 'finish',
      work: finish,
      open: () => ({ gina: [...named, ...product], nora: named }),
      ends: true,
    },
    {
      name: 'offer all',
      work: offer({ reach: 'complete', wallet: true }),
      open: () => ({ gina: [...named, ...product], nora: named }),
    },
    {
      name: 'answer all',
      work: answer({ whom: 'all' }),
      open: () => ({ nora: named, max: named, gina: whole, otto: whole }),
    },
    {
      name: 'act for all',
      work: act,
      open: () => ({ nora: named, max: named, gina: whole, otto: whole, acting: [...whole, 'b', 'c', 'e', 's'] }),
    },
    {
      name: 'take the billing page back',
      work: change({ reach: 'complete' }),
      open: () => ({ nora: named, max: named, gina: whole, otto: whole, acting: [...whole, 'c', 's'] }),
    },
    {
      name: 'leave one product',
      work: change({ reach: 'limited', productIds: [lineProduct] }),
      open: () => ({ ...limited, otto: limited.gina, acting: limited.gina }),
    },
    {
      name: 'name one of them',
      work: name(mine),
      open: () => ({ ...limited, acting: limited.gina }),
    },
    {
      name: 'open another product instead',
      work: change({ reach: 'limited', productIds: [otherProduct] }),
      // What has ended is told with what it was.
      open: () => ({ nora: named, max: named, gina: [...named, ...product, ...other], acting: [...named, ...other] }),
    },
    {
      name: 'open all again',
      work: change({ reach: 'complete', wallet: true }),
      open: () => ({ nora: named, max: named, gina: whole, acting: [...whole, 'b', 'c', 'e', 's'] }),
    },
    {
      name: 'name all again',
      work: name({ whom: 'all' }),
      open: () => ({ nora: named, max: named, gina: whole, otto: whole, acting: [...whole, 'b', 'c', 'e', 's'] }),
    },
    {
      name: 'finish all',
      work: finish,
      open: () => ({ gina: [...named, ...product], nora: named }),
      ends: true,
    },
  ]
}

const lineProduct = (await prisma.project.findUniqueOrThrow({ where: { id: line4 } })).productId
const idsOf = async (rows: Promise<{ id: string }[]>) => (await rows).map(({ id }) => id)
const lineProjects = await idsOf(prisma.project.findMany({ where: { productId: lineProduct } }))
const ours = await idsOf(prisma.project.findMany({ where: { organisationId: sideIds.N } }))
const ourProducts = await idsOf(prisma.product.findMany({ where: { organisationId: sideIds.N } }))
const otherProduct = ourProducts.find((id) => id !== lineProduct) ?? ''
const otherProjects = await idsOf(prisma.project.findMany({ where: { productId: otherProduct } }))
const theirProducts = await idsOf(prisma.product.findMany({ where: { organisationId: sideIds.G } }))
