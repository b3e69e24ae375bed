import { WebhookTopic } from '@prisma/client'
import type { Member } from '../access/actor/actor.ts'

/** What each type of event is about. The triggers that note them stand in prisma/migrations/20261201020000_webhooks. */
export const eventSubjects = {
  'update.created': 'Update',
  'comment.created': 'Comment',
  'status-report.created': 'StatusReport',
  'status-report.updated': 'StatusReport',
  'project.updated': 'Project',
  'milestone.created': 'Milestone',
  'milestone.updated': 'Milestone',
  'milestone.deleted': 'Milestone',
  'membership.created': 'Membership',
  'membership.updated': 'Membership',
  'person.updated': 'Person',
  'delivery.settled': 'Delivery',
} as const
export type EventType = keyof typeof eventSubjects

/** Whether a text is a type of event that this version knows: one that comes after it may note others. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventSubjects, type)

/** What there is to be told of by somebody's webhooks: of what became of mails the host's people alone know. */
export function topicsFor({ organisation }: Pick<Member, 'organisation'>): WebhookTopic[] {
  return Object.values(WebhookTopic).filter((topic) => organisation.isHost || topic !== 'deliveries')
}
