import { expect, test } from '@jest/globals'
import { type PersonKey, password } from '../../cast/people.ts'
import { actorOfSession } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { acceptAccess, refuseAccess } from '../../domain/partnerships/access/answering/answer.ts'
import { listReceivedAccess } from '../../domain/partnerships/access/answering/clients.ts'
import { endClientAccess } from '../../domain/partnerships/access/answering/end.ts'
import { giveBackPart } from '../../domain/partnerships/access/answering/give-back.ts'
import { nameForClient } from '../../domain/partnerships/access/answering/name.ts'
import { endAccessByHost } from '../../domain/partnerships/access/by-host.ts'
import { changeAccess } from '../../domain/partnerships/access/giving/change.ts'
import { finishAccess } from '../../domain/partnerships/access/giving/finish.ts'
import { giveAccess } from '../../domain/partnerships/access/giving/give.ts'
import { listGivenAccess } from '../../domain/partnerships/access/giving/list.ts'
import { deleteAccess, resendAccess } from '../../domain/partnerships/access/giving/pending.ts'
import { actForClient } from '../../domain/partnerships/clients/acting.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { listProjects } from '../../domain/projects/list/list.ts'
import { NotFound, Refusal } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { randomFrom } from '../random.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { AccessModel, type ModelStep, type ModelTerms, type PartnerPerson, partnerPeople } from './access-model.ts'
import { steps, terms } from './access-steps.ts'
import { brightline, clientId, levelId, line4Product, member, products } from './giving.ts'

// Northwind, where Nora gives everything and Abel some of it, and Brightline, where Bruno answers and ends.

const { pick, next } = randomFrom(20_261_130)
const second = products.find(({ id }) => id !== line4Product)?.id ?? ''
const productOf = { first: line4Product ?? '', second }
const projects = await prisma.project.findMany({ where: { organisationId: clientId } })
const kinds = ['access_offered', 'access_accepted', 'access_refused', 'access_changed', 'access_ended'] as const
const proof = { current: password, session: 'none', address: '' }
const sessionOf = (who: PartnerPerson) => `session of ${who}`
let model = new AccessModel()
let own: Record<PartnerPerson, string[]>

test('any sequence of what both sides do with access leads where plain loops say', async () => {
  await prisma.grant.deleteMany({ where: { principalId: { in: [brightline, ...partnerPeople.map(member)] } } })
  await nothing()
  own = Object.fromEntries(await Promise.all(partnerPeople.map(async (who) => [who, await listed(await actorOf(who))])))
  for (let n = 0; n < (thorough ? 10_000 : 3); n++) {
    await nothing()
    const done: string[] = []
    for (let step = 0; step < 8; step++) {
      const one = chosen(step)
      done.push(JSON.stringify(one))
      const told = await stepsTold(one)
      const isRight = JSON.stringify(told.real) === JSON.stringify(told.model)
      if (!isRight) expect({ done, ...told.real }).toEqual({ done, ...told.model })
    }
  }
})

/** Does a step in both; what both tell of it and of what is there after it. */
async function stepsTold(step: ModelStep) {
  const id = await doing(step).catch((error) => {
    if (error instanceof Refusal) return null
    throw error
  })
  const mails = model.step(step, id ?? '')
  const posted = await prisma.delivery.findMany({ where: { kind: { in: [...kinds] } } })
  await prisma.delivery.deleteMany({ where: { id: { in: posted.map((one) => one.id) } } })
  const real = posted.map(({ kind, email }) => `${kind} ${email.split('@')[0]}`).toSorted()
  return {
    real: { mails: id === null ? null : real, ...(await thereNow()) },
    model: { mails: mails?.toSorted() ?? null, ...thereInModel() },
  }
}

async function thereNow() {
  const [{ given }, { clients }, ...people] = await Promise.all([
    listGivenAccess(await actorOf('nora'), 1),
    listReceivedAccess(await actorOf('bruno'), 1),
    ...partnerPeople.map(seenBy),
  ])
  return {
    given: given.map(({ id, state, name }) => `${id} ${state} ${name}`).toSorted(),
    received: clients.map(({ id, state }) => `${id} ${state}`).toSorted(),
    people: people.flat(),
  }
}

/** Who somebody's session is, and what they find: as themselves, and in the client where they act in it. */
async function seenBy(who: PartnerPerson): Promise<unknown[]> {
  if (!model.disabled.includes(who)) await keepSession(who)
  const actor = (await actorOfSession(sessionOf(who)))?.actor
  if (!actor) return [who]
  const there = [who, actor.kind, await listed(actor), actor.kind === 'delegate' && actor.access.wallet]
  return actor.kind === 'delegate' ? [there, [who, await listed(await actorOf(who))]] : [there]
}

function thereInModel() {
  const people = partnerPeople.flatMap((who) => {
    if (model.disabled.includes(who)) return [who]
    const works = model.worksBy(who)
    const opened = projects.filter(({ productId }) => {
      if (works?.reach === 'complete') return true
      return works?.products.some((one) => productOf[one] === productId)
    })
    const there = opened.map(({ id }) => id)
    const all = [...new Set([...own[who], ...there])].toSorted()
    const acting = model.acting[who]
    if (!acting) return [[who, 'member', all, false]]
    return [
      [who, 'delegate', there.toSorted(), acting.wallet],
      [who, all],
    ]
  })
  return { given: model.given().toSorted(), received: model.received().toSorted(), people }
}

const listed = async (actor: Parameters<typeof listProjects>[0]) =>
  (await listProjects(actor, { page: 1 })).projects.map(({ id }) => id).toSorted()

async function keepSession(who: PartnerPerson) {
  const id = sessionOf(who)
  const data = { personId: world.people[who].personId, membershipId: member(who), data: {} }
  const expiresAt = new Date(Date.now() + 3_600_000)
  await prisma.session.createMany({ data: { ...data, id, expiresAt }, skipDuplicates: true })
}

async function nothing() {
  await prisma.partnerAccess.deleteMany({})
  await prisma.attempt.deleteMany({})
  await prisma.session.deleteMany({})
  await prisma.delivery.deleteMany({ where: { kind: { in: [...kinds] } } })
  await prisma.membership.updateMany({ where: { organisationId: brightline }, data: { disabledAt: null } })
  model = new AccessModel()
  for (const who of partnerPeople) await keepSession(who)
}

/** A step by chance; what is refused is tried as well, less often than it is chosen. */
function chosen(step: number): ModelStep {
  const three = [anyStep(step), anyStep(step), anyStep(step)] as const
  return three.find((one) => model.copy().step(one) !== null) ?? three[0]
}

/** The first offers something, and those that lead on are chosen more often. */
function anyStep(step: number): ModelStep {
  const at = Math.floor(next() * Math.max(1, model.rows.length))
  const by = pick(['nora', 'nora', 'abel'] as const)
  const named = pick(['all', ['bruno'], ['ada'], ['carl'], ['ada', 'carl']] as const)
  const who = named === 'all' ? named : [...named]
  const what = step === 0 ? 'offer' : pick(steps)
  if (what === 'offer') return { do: what, by, to: pick(['', '', 'bruno', 'ada']), terms: pick(terms) }
  if (what === 'change') return { do: what, by, at, terms: pick(terms) }
  if (what === 'resend' || what === 'delete') return { do: what, by, at }
  if (what === 'accept' || what === 'name') return { do: what, at, named: who }
  if (what === 'give-back') return { do: what, at, part: pick(['first', 'second', 'wallet']) }
  if (what === 'end') return { do: what, at, by: pick(['client', 'partner', 'host']) }
  if (what === 'act') return { do: what, who: pick(partnerPeople) }
  return what === 'refuse' ? { do: what, at } : { do: what, who: pick(['ada', 'carl']) }
}

/** Does it through the domain. Returns the id of what is offered, else nothing. */
async function doing(step: ModelStep): Promise<string> {
  const id = 'at' in step ? (model.rows[step.at]?.id ?? clientId) : ''
  const bruno = await actorOf('bruno')
  const termsOf = ({ products, ...more }: ModelTerms) => ({
    ...more,
    ...{ levelId, productIds: products.map((one) => productOf[one]) },
  })
  const toOf = (to: '' | PersonKey) => (to === '' ? { partnerId: brightline } : { email: `${to}@brightline.test` })
  if (step.do === 'offer') {
    const offer = { ...termsOf(step.terms), ...toOf(step.to) }
    return (await giveAccess(await actorOf(step.by), offer)).id
  }
  if (step.do === 'accept' || step.do === 'name') {
    const people = step.named === 'all' ? [] : step.named.map(member)
    const who = { whom: step.named === 'all' ? 'all' : 'named', people } as const
    await (step.do === 'accept' ? acceptAccess : nameForClient)(bruno, id, who)
  }
  if (step.do === 'resend') await resendAccess(await actorOf(step.by), id)
  if (step.do === 'delete') await deleteAccess(await actorOf(step.by), id)
  if (step.do === 'change') await changeAccess(await actorOf(step.by), id, termsOf(step.terms))
  if (step.do === 'give-back') {
    const productIds = step.part === 'wallet' ? [] : [productOf[step.part]]
    await giveBackPart(bruno, id, { productIds, wallet: step.part === 'wallet' })
  }
  if (step.do === 'refuse') await refuseAccess(bruno, id)
  if (step.do === 'disable') await disablePerson(bruno, member(step.who))
  if (step.do === 'enable') await enablePerson(bruno, member(step.who), {})
  if (step.do === 'end' && step.by === 'client') await finishAccess(await actorOf('nora'), id, proof)
  if (step.do === 'end' && step.by === 'partner') await endClientAccess(bruno, id, proof)
  const olga = await actorOf('olga')
  if (step.do === 'end' && step.by === 'host')
    await act(olga, (work) => endAccessByHost(work, olga, id, { reason: 'As agreed.' }))
  if (step.do === 'act' && !model.disabled.includes(step.who))
    await actForClient(await actorOf(step.who), clientId, sessionOf(step.who))
  else if (step.do === 'act') throw new NotFound()
  return ''
}
