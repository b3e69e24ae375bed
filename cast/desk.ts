import type { AccessRequest } from '@prisma/client'
import type { Db } from '../domain/act.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { type Cast, memberId } from './organisations.ts'
import type { PersonKey } from './people.ts'
import { robots } from './projects/northwind.ts'

/** What waits for a person in the back-office: an invitation without answer, people who ask for access, and a mail that could not be
 *  delivered. */
export async function writeOpenMatters(db: Db, cast: Cast, calendar: Calendar): Promise<void> {
  await writeInvitation(db, cast, calendar)
  await writeAccessRequests(db, calendar)
  await writeFailedDelivery(db, cast, calendar)
}

/** Simon sees one phase of the robots, and asks for all of it; Ada sees Line 4 as Northwind opens it to Brightline, and asks for more. */
async function writeAccessRequests(db: Db, { at }: Calendar) {
  const project = await db.project.findFirstOrThrow({ where: { name: robots.name } })
  const product = await db.product.findUniqueOrThrow({ where: { id: idOf('product', 'Line 4') } })
  await writeAccessRequest(db, {
    ...{ who: 'simon', name: 'Simon Roth', askedAt: at(-1, 15), projectId: project.id },
    ...{ resourceKind: 'project', resourceId: project.id, organisationId: project.organisationId },
    reason: 'I plan the second shift, and see the fleet integration alone.',
  })
  await writeAccessRequest(db, {
    ...{ who: 'ada', name: 'Ada Fischer', askedAt: at(-1, 16), projectId: null },
    ...{ resourceKind: 'product', resourceId: product.id, organisationId: product.organisationId },
    reason: 'We look after the line from the summer on, and do not see what waits for what.',
  })
}

type Asking = Pick<AccessRequest, 'resourceKind' | 'resourceId' | 'organisationId' | 'projectId' | 'reason' | 'askedAt'>

async function writeAccessRequest(db: Db, { who, name, ...asking }: Asking & { who: PersonKey; name: string }) {
  const { organisationId, projectId, askedAt: at, ...asked } = asking
  const [id, membershipId] = [idOf('access-request', who), memberId(who)]
  await db.accessRequest.create({ data: { id, membershipId, askerId: membershipId, ...asked, askedAt: at } })
  await db.activity.create({
    data: {
      ...{ action: 'ask-access', subjectKind: 'AccessRequest', subjectId: id, organisationId, projectId, at },
      ...{ actorId: membershipId, actorName: name, detail: { membershipId } },
    },
  })
}

/** Globex's new head of quality was invited and has not been here yet. */
async function writeInvitation(db: Db, { organisations, builtIn }: Cast, { at }: Calendar) {
  const organisationId = organisations.globex.organisation.id
  const sentAt = at(-6, 10)
  const personId = idOf('person', 'ingrid')
  const tokenId = idOf('token', 'ingrid')
  await db.person.create({
    data: { id: personId, name: 'Ingrid Holm', email: 'ingrid@globex.test', createdAt: sentAt },
  })
  await db.membership.create({
    data: {
      id: idOf('membership', 'ingrid'),
      personId,
      organisationId,
      profile: 'supervisor',
      accessLevelId: builtIn.accessLevels['Customer contributor'] as string,
      createdAt: sentAt,
    },
  })
  const expiresAt = new Date(sentAt.getTime() + 14 * 86_400_000)
  await db.token.create({ data: { id: tokenId, kind: 'invitation', personId, expiresAt, createdAt: sentAt } })
  await db.invitation.create({
    data: {
      organisationId,
      membershipId: idOf('membership', 'ingrid'),
      invitedById: memberId('adam'),
      tokenId,
      name: 'Ingrid Holm',
      sentAt,
    },
  })
  await db.activity.create({
    data: {
      ...{
        action: 'invite',
        subjectKind: 'Membership',
        subjectId: idOf('membership', 'ingrid'),
        organisationId,
        at: sentAt,
        detail: { profile: 'supervisor', by: 'link' },
      },
      ...{ actorId: memberId('adam'), actorName: 'Adam Weiss' },
    },
  })
}

/** Abel's mailbox was full when the cabinet arrived. */
async function writeFailedDelivery(db: Db, { organisations }: Cast, { at }: Calendar) {
  await db.delivery.create({
    data: {
      kind: 'update_notice',
      email: 'abel@northwind.test',
      membershipId: memberId('abel'),
      organisationId: organisations.northwind.organisation.id,
      subjectId: idOf('update', 'Line 4 retrofit', 'carl', '-14 11'),
      messageId: `<${idOf('delivery', 'abel')}@meridian.test>`,
      state: 'failed',
      tries: 12,
      answer: '552 5.2.2 Mailbox full',
      createdAt: at(-14, 11),
      triedAt: at(-12, 6),
    },
  })
}
