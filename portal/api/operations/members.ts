import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findComingBackIn } from '../../../domain/people/colleagues/coming-back.ts'
import { colleague, inviteColleague } from '../../../domain/people/colleagues/invite.ts'
import { invite } from '../../../domain/people/invitations/invite.ts'
import { resendInvitation } from '../../../domain/people/invitations/resend.ts'
import { withdrawInvitation } from '../../../domain/people/invitations/withdraw.ts'
import { changeMember, memberChange } from '../../../domain/people/members/change-member.ts'
import { disablePerson, disabling } from '../../../domain/people/members/disable.ts'
import { enablePerson, enabling } from '../../../domain/people/members/enable.ts'
import { Invalid, NotFound } from '../../../domain/refusals.ts'
import { findTold } from '../../../domain/told/list.ts'
import { toldThing } from '../../../domain/told/things.ts'
import { hasAccountPage } from '../../account/shown.ts'
import { asking } from '../../asking.ts'
import { nothing } from '../../forms/form.ts'
import { refTo } from '../described/schemas.ts'
import { changedAsRead } from './changed.ts'
import { made } from './made.ts'
import type { AskedOperation, Operation, OperationAnswer } from './operation.ts'

const membership = toldThing('Membership')
const invited = colleague.extend({ organisationId: z.uuid().optional(), accessLevelId: z.uuid().optional() })

const common: Pick<Operation, 'scope' | 'thing' | 'takes' | 'answers' | 'refuses'> = {
  ...{ scope: 'people:write', thing: membership, takes: ['key'] },
  answers: { status: 200, schema: refTo('Membership'), told: 'The membership, as it is now' },
  refuses: [400, 404, 409, 413, 415, 422],
}
const at = '/memberships/{id}'

const share = {
  id: { type: 'string', format: 'uuid' },
  what: { type: 'string' },
  until: { type: ['string', 'null'], format: 'date-time' },
}
const exact = { type: 'object', additionalProperties: false }
const shares = { type: 'array', items: { ...exact, properties: share, required: Object.keys(share) } }
const returning = { ...exact, properties: { shares }, required: ['shares'] }

/** People of one's own organisation and, for staff, of those that they look after: as *Account › People* and the back-office write them. */
export const memberOperations: Operation[] = [
  {
    ...{ ...common, name: 'inviteMember', method: 'post', path: '/memberships' },
    summary:
      'Invites somebody by mail: into one’s own organisation or, at an access level, where staff look after people',
    body: invited,
    answers: { status: 201, schema: refTo('Membership'), told: 'Their membership' },
    run: async ({ actor, req, body, once }) =>
      made(actor, membership, await inviteInto(byPeople(req), body as z.output<typeof invited>, once)),
  },
  {
    ...{ ...common, name: 'changeMember', method: 'patch', path: at, takes: ['match'] },
    summary:
      'Gives a member another profile, job role or access level; what would take a licence is done where that is agreed to',
    body: memberChange,
    refuses: [400, 404, 409, 412, 413, 415],
    run: (asked) =>
      changedAsRead(asked, membership, (_, version) =>
        changeMember(
          byPeople(asked.req),
          asked.id,
          asked.body as z.output<typeof memberChange>,
          asked.req.get('if-match') ? version : null,
        ),
      ),
  },
  {
    ...{ ...common, name: 'disableMember', method: 'post', path: `${at}/disabling` },
    summary: 'Disables a member: sessions, tokens and invitations end; what they have goes to whoever takes over',
    body: disabling,
    run: async ({ actor, req, id, body, once }) => {
      await disablePerson(byPeople(req), id, body as z.output<typeof disabling>, once)
      return now(actor, id)
    },
  },
  {
    ...{ ...common, name: 'findReturning', method: 'get', path: `${at}/enabling`, takes: [], scope: 'people:read' },
    summary:
      'What was shared alone with a member who was disabled, and may come back: by enabling or inviting them again',
    query: nothing,
    answers: { status: 200, schema: returning, told: 'The shares, each with its id, on what, and until when' },
    refuses: [400, 404],
    run: async ({ req, id }) => ({ told: { shares: (await findComingBackIn(byPeople(req), id)).shares } }),
  },
  {
    ...{ ...common, name: 'enableMember', method: 'post', path: `${at}/enabling` },
    summary:
      'Lets a member who was disabled in again, as what they were; of what was shared with them alone that comes back which `restore` names',
    body: enabling,
    run: async ({ actor, req, id, body, once }) => {
      await enablePerson(byPeople(req), id, body as z.output<typeof enabling>, once)
      return now(actor, id)
    },
  },
  {
    ...{ ...common, name: 'resendInvitation', method: 'post', path: `${at}/invitation` },
    summary: 'Mails an invitation again that was not answered',
    run: async ({ actor, req, id, once }) => {
      await resendInvitation(byPeople(req), id, once)
      return now(actor, id)
    },
  },
  {
    ...{ ...common, name: 'withdrawInvitation', method: 'delete', path: `${at}/invitation`, takes: [] },
    summary: 'Takes an invitation back that was not answered',
    answers: { status: 204, schema: null, told: 'It is taken back' },
    refuses: [400, 404, 409],
    run: async ({ req, id }) => {
      await withdrawInvitation(byPeople(req), id)
      return { status: 204 }
    },
  },
]

/** Who asks, if people are theirs to write: to whom the layout hides the account, they are not there. Throws NotFound. */
function byPeople(req: AskedOperation['req']): Member {
  const actor = asking(req)
  if (!actor.organisation.isHost && !hasAccountPage(actor)) throw new NotFound()
  return actor
}

/** Into one's own organisation people come at the level that is usual there; staff say which. */
async function inviteInto(
  actor: Member,
  { organisationId = actor.organisation.id, accessLevelId, ...person }: z.output<typeof invited>,
  once: AskedOperation['once'],
): Promise<string> {
  const isOwn = organisationId === actor.organisation.id
  if (!actor.organisation.isHost && !isOwn) throw new NotFound()
  if (!actor.organisation.isHost && accessLevelId) throw new Invalid({ accessLevelId: 'unknown-field' })
  if (!accessLevelId && !isOwn) throw new Invalid({ accessLevelId: 'missing' })
  if (!accessLevelId) return inviteColleague(actor, person, once)
  const { membershipId } = await invite(actor, { ...person, organisationId, accessLevelId, by: 'link' }, once)
  return membershipId
}

const now = async (actor: AskedOperation['actor'], id: string): Promise<OperationAnswer> => ({
  told: await findTold(actor, membership, id),
})
