import { expect, test } from '@jest/globals'
import type { AccountActivity } from '../../domain/account/activity/list.ts'
import { addToSet } from '../../domain/people/sets/members.ts'
import { takeFromSet } from '../../domain/people/sets/take.ts'
import { createSet } from '../../domain/people/sets/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { nora, max, oscar } = world.people
const { northwind: organisationId } = world.organisations
const of = async (email: string, query: string) => {
  const visitor = await portal.visitor(email)
  return (await visitor.json(`/account/activity?${query}`)).data.activity as AccountActivity[]
}
const note = (action: string, subjectKind: string, subjectId: string, detail: object = {}) =>
  prisma.activity.create({
    data: {
      ...{ action, subjectKind, subjectId, detail, organisationId },
      actorId: nora.membershipId,
      actorName: nora.name,
    },
  })

test('who was put into a group, and taken out of it, stands in the activity and its CSV, under what both are called', async () => {
  const actor = await actorOf('nora')
  const id = await createSet(actor, 'Group', { organisationId, name: 'Night shift' })
  await addToSet(actor, 'Group', id, { membershipId: max.membershipId })
  await takeFromSet(actor, 'Group', id, max.membershipId)
  const rows = (await of(nora.email, 'kind=sets')).slice(0, 3)
  expect(rows.map(({ action, about, thing }) => [action, about, thing?.name ?? null])).toEqual([
    ['remove-member', max.name, 'Night shift'],
    ['add-member', max.name, 'Night shift'],
    ['create', 'Night shift', null],
  ])
  const visitor = await portal.visitor(nora.email)
  expect((await visitor.send('/account/activity/csv?kind=sets')).text).toContain('Night shift')
})

test('leaving, another supervisor and a licence that was taken back are told of people, without what the log keeps beside', async () => {
  for (const action of ['leave', 'change-supervisor', 'recover-licence'])
    await note(action, 'Membership', max.membershipId, { from: 'hidden', to: 'hidden', type: 'hidden' })
  await note('change-access-level', 'Membership', max.membershipId, { from: 'hidden', to: 'hidden' })
  const rows = (await of(nora.email, 'kind=people')).filter(({ about }) => about === max.name)
  expect(rows.map(({ action }) => action)).toEqual(['recover-licence', 'change-supervisor', 'leave'])
  expect(JSON.stringify(rows)).not.toContain('hidden')
})

test('tokens and webhooks have a kind of their own: whose a token is, and nothing of what it opens', async () => {
  await note('make-token', 'ApiToken', crypto.randomUUID(), {
    membershipId: oscar.membershipId,
    areas: { hidden: 'read' },
  })
  await note('create', 'Webhook', crypto.randomUUID(), { url: 'https://hidden.test' })
  await note('read', 'Webhook', crypto.randomUUID())
  const rows = await of(nora.email, 'kind=programs')
  expect(rows.map(({ action, about }) => [action, about])).toEqual([
    ['create', null],
    ['make-token', oscar.name],
  ])
  expect(JSON.stringify(rows)).not.toContain('hidden')
  expect(await of('gina@globex.test', 'kind=programs')).toEqual([])
})
