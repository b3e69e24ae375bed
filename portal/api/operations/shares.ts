import type { z } from 'zod'
import { changeShare } from '../../../domain/access/sharing/box/one.ts'
import { share } from '../../../domain/access/sharing/share.ts'
import { sharing } from '../../../domain/access/sharing/terms.ts'
import { unshare } from '../../../domain/access/sharing/unshare.ts'
import { toldThing } from '../../../domain/told/things.ts'
import { asking } from '../../asking.ts'
import { refTo } from '../described/schemas.ts'
import { changedAsRead } from './changed.ts'
import { made } from './made.ts'
import type { Operation } from './operation.ts'

const grant = toldThing('Grant')
const terms = sharing.pick({ levelId: true, until: true })

/** Shares of products, projects and phases: as the share box of the pages gives them, and never more than who asks has. */
export const shareOperations: Operation[] = [
  {
    ...{ name: 'createGrant', method: 'post', path: '/grants', scope: 'access:write', thing: grant },
    summary:
      'Shares a product, a project or a phase with somebody; where it is shared with them already, changes what is given',
    body: sharing,
    takes: ['key'],
    answers: { status: 201, schema: refTo('Grant'), told: 'The share, as it is now' },
    refuses: [400, 404, 409, 413, 415, 422],
    run: async ({ actor, body, once, req }) => {
      const { id } = await share(asking(req), body as z.output<typeof sharing>, once)
      return made(actor, grant, id)
    },
  },
  {
    ...{ name: 'changeGrant', method: 'patch', path: '/grants/{id}', scope: 'access:write', thing: grant },
    summary: 'Changes the level or the last day of a share; what is not given stays as it is',
    body: terms,
    takes: ['match'],
    answers: { status: 200, schema: refTo('Grant'), told: 'The share, as it is now' },
    refuses: [400, 404, 409, 412, 413, 415],
    run: (asked) =>
      changedAsRead(asked, grant, async (_, version) => {
        const asRead = asked.req.get('if-match') ? version : null
        await changeShare(asking(asked.req), asked.id, asked.body as z.output<typeof terms>, { asRead })
      }),
  },
  {
    ...{ name: 'deleteGrant', method: 'delete', path: '/grants/{id}', scope: 'access:write', thing: grant },
    summary: 'Ends a share; what came by it alone is gone with the next request',
    answers: { status: 204, schema: null, told: 'It has ended' },
    refuses: [400, 404],
    run: async ({ id, req }) => {
      await unshare(asking(req), id)
      return { status: 204 }
    },
  },
]
