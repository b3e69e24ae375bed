import { z } from 'zod'
import { deleteSet } from '../../../domain/people/sets/delete.ts'
import { whoIsIn } from '../../../domain/people/sets/is-in.ts'
import { addToSet } from '../../../domain/people/sets/members.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { takeFromSet } from '../../../domain/people/sets/take.ts'
import { createSet, renameSet, type SetName, setName } from '../../../domain/people/sets/write.ts'
import { Conflict, Invalid, NotFound } from '../../../domain/refusals.ts'
import { findTold } from '../../../domain/told/list.ts'
import { toldThing } from '../../../domain/told/things.ts'
import { refTo } from '../described/schemas.ts'
import { byContacts } from './by-contacts.ts'
import { changedAsRead } from './changed.ts'
import { made } from './made.ts'
import type { Operation } from './operation.ts'

const newSet = setName.extend({ organisationId: z.uuid('wrong').optional() })

/** Groups and teams, and who is in them. What opens or closes something to people takes a token that gives access. */
export const setOperations: Operation[] = (['Group', 'Team'] as const).flatMap((kind) => [
  ...operationsOn(kind),
  ...membersOf(kind),
])

function operationsOn(kind: SetKind): Operation[] {
  const thing = toldThing(kind)
  const path = `/${thing.path}` as const
  const called = kind.toLowerCase()
  return [
    {
      ...{ name: `create${kind}`, method: 'post', path, scope: 'people:write', thing },
      summary: `Makes a ${called} in one’s own organisation, or where staff look after people`,
      body: newSet,
      takes: ['key'],
      answers: { status: 201, schema: refTo(kind), told: `The ${called}` },
      refuses: [400, 404, 413, 415, 422],
      run: async ({ actor, req, body, once }) => {
        const asker = byContacts(req)
        const { name, organisationId = asker.organisation.id } = body as z.output<typeof newSet>
        return made(actor, thing, await createSet(asker, kind, { name, organisationId }, once))
      },
    },
    {
      ...{ name: `rename${kind}`, method: 'patch', path: `${path}/{id}`, scope: 'people:write', thing },
      summary: `Gives a ${called} another name`,
      body: setName.partial(),
      takes: ['match'],
      answers: { status: 200, schema: refTo(kind), told: `The ${called}, as it is now` },
      refuses: [400, 404, 412, 413, 415],
      run: (asked) =>
        changedAsRead(asked, thing, async (_, version) => {
          const asRead = asked.req.get('if-match') ? version : null
          const { name } = asked.body as Partial<SetName>
          if (name !== undefined) await renameSet(byContacts(asked.req), kind, asked.id, { name }, asRead)
        }),
    },
    {
      ...{ name: `delete${kind}`, method: 'delete', path: `${path}/{id}`, scope: 'people:write', thing },
      summary: `Deletes a ${called} with which nothing is shared`,
      answers: { status: 204, schema: null, told: 'It is deleted' },
      refuses: [400, 404, 409],
      run: async ({ req, id }) => {
        await deleteSet(byContacts(req), kind, id, {}).catch(stillShared)
        return { status: 204 }
      },
    },
  ]
}

function membersOf(kind: SetKind): Operation[] {
  const thing = toldThing(`${kind}Member`)
  const key = kind === 'Group' ? 'groupId' : 'teamId'
  const called = kind.toLowerCase()
  const newMember = z.strictObject({ [key]: z.uuid('wrong'), membershipId: z.uuid('wrong') })
  return [
    {
      ...{ name: `create${kind}Member`, method: 'post', path: `/${thing.path}`, scope: 'access:write', thing },
      summary: `Puts somebody of its organisation into a ${called}: what is shared with it is open to them then`,
      body: newMember,
      takes: ['key'],
      answers: { status: 201, schema: refTo(`${kind}Member`), told: 'That they are in it' },
      refuses: [400, 404, 413, 415, 422],
      run: async ({ actor, req, body, once }) => {
        const { [key]: setId = '', membershipId = '' } = body as Record<string, string>
        const id = await addToSet(byContacts(req), kind, setId, { membershipId }, once)
        return made(actor, thing, id)
      },
    },
    {
      ...{ name: `delete${kind}Member`, method: 'delete', path: `/${thing.path}/{id}`, scope: 'access:write', thing },
      summary: `Takes somebody out of a ${called}: what is shared with it is closed to them then`,
      answers: { status: 204, schema: null, told: 'They are not in it any more' },
      refuses: [400, 404],
      run: async ({ actor, req, id }) => {
        const asker = byContacts(req)
        await findTold(actor, thing, id)
        const row = await whoIsIn(kind, id)
        if (!row) throw new NotFound()
        await takeFromSet(asker, kind, row.setId, row.membershipId)
        return { status: 204 }
      },
    },
  ]
}

/** What ends with it would not have been shown: the shares are ended first. */
function stillShared(error: unknown): never {
  throw error instanceof Invalid && error.fields.form === 'opens-changed' ? new Conflict('still-shared') : error
}
