/** What the indexes serve of what programs ask with, and are told by. */
export const ofPrograms: [string, string][] = [
  ['the tokens of a membership, newest first', 'ApiToken (membershipId, createdAt)'],
  ['the tokens of an organisation, newest first', 'ApiToken (organisationId, createdAt)'],
  ['the tokens that somebody made for machine accounts', 'ApiToken (createdById)'],
  ['tokens that have run out', 'ApiToken (expiresAt)'],
  ['the webhooks of an organisation, newest first', 'Webhook (organisationId, createdAt)'],
  ['the webhooks that look with somebody’s eyes', 'Webhook (membershipId)'],
  ['the webhooks that somebody set up', 'Webhook (creatorId)'],
  ['what happened since a moment', 'WebhookEvent (at)'],
  ['what a webhook was told, newest first', 'WebhookMessage (webhookId, createdAt)'],
  ['whether a webhook was told of an event', 'WebhookMessage (webhookId, eventId)'],
  ['the messages of an event that is removed', 'WebhookMessage (eventId)'],
  ['messages that should have been sent', 'WebhookMessage (state, nextAt)'],
  ['the tries of a message, in order', 'WebhookAttempt (messageId, at)'],
]
