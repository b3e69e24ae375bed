import type { DeliveryKind } from '@prisma/client'

/** Kinds of mails that somebody turns off together: notices of what is new, and what `Person.mailsOff` may hold. */
export const mailGroups = [
  'updates',
  'requests',
  'shares',
  'schedules',
  'partners',
  'people',
  'licences',
  'webhooks',
] as const
export type MailGroup = (typeof mailGroups)[number]

/** Kinds that always come, by why they do. */
export const steadyMails = ['signIn', 'safety', 'invitations'] as const
export type SteadyMails = (typeof steadyMails)[number]

/** What each kind of mail belongs to. Reports have a switch each. */
export const groupOf: Record<DeliveryKind, MailGroup | SteadyMails | 'reports'> = {
  update_notice: 'updates',
  document_notice: 'updates',
  access_asked: 'requests',
  access_answered: 'requests',
  shares_ending: 'shares',
  shares_ended: 'shares',
  schedule_trouble: 'schedules',
  run_trouble: 'schedules',
  partner_accepted: 'partners',
  partner_rejected: 'partners',
  partner_ended: 'partners',
  access_accepted: 'partners',
  access_refused: 'partners',
  access_changed: 'partners',
  access_ended: 'partners',
  person_left: 'people',
  licence_idle: 'licences',
  licence_recovered: 'licences',
  webhook_disabled: 'webhooks',
  report: 'reports',
  sign_in: 'signIn',
  reset: 'signIn',
  report_code: 'signIn',
  new_address: 'signIn',
  invitation: 'invitations',
  partner_invited: 'invitations',
  access_offered: 'invitations',
  sign_in_attempts: 'safety',
  password_changed: 'safety',
  new_device: 'safety',
  sessions_ended: 'safety',
  token_made: 'safety',
  webhook_made: 'safety',
  address_changed: 'safety',
  undo_address: 'safety',
  people_joined: 'safety',
}

/** The group by which a kind of mail is turned off; null where it is not, or not so. */
export function switchOf(kind: DeliveryKind): MailGroup | null {
  return mailGroups.find((group) => group === groupOf[kind]) ?? null
}
