import type { RecordNoun } from '../declaration/record.ts'
import { accessLevel } from './access/access-level.ts'
import { accessRequest } from './access/access-request.ts'
import { grant } from './access/grant.ts'
import { layoutAssignment } from './access/layout-assignment.ts'
import { layoutTemplate } from './access/layout-template.ts'
import { projectAccessLevel } from './access/project-access-level.ts'
import { activity } from './activity.ts'
import { billingAccount } from './customers/billing-account.ts'
import { invoice } from './customers/invoice.ts'
import { organisation } from './customers/organisation.ts'
import { partnerAccess } from './customers/partner-access.ts'
import { partnership } from './customers/partnership.ts'
import { product } from './customers/product.ts'
import { productCategory } from './customers/product-category.ts'
import { importOfRows } from './import.ts'
import { apiToken } from './people/api-token.ts'
import { contact } from './people/contact.ts'
import { group } from './people/group.ts'
import { groupMember } from './people/group-member.ts'
import { invitation } from './people/invitation.ts'
import { licence } from './people/licence.ts'
import { licenceType } from './people/licence-type.ts'
import { membership } from './people/membership.ts'
import { person } from './people/person.ts'
import { team } from './people/team.ts'
import { teamMember } from './people/team-member.ts'
import { webhook } from './people/webhook.ts'
import { delivery } from './reports/delivery.ts'
import { holiday } from './reports/holiday.ts'
import { report } from './reports/report.ts'
import { run } from './reports/run.ts'
import { schedule } from './reports/schedule.ts'
import { scheduleAudience } from './reports/schedule-audience.ts'
import { scheduleRecipient } from './reports/schedule-recipient.ts'
import { suppression } from './reports/suppression.ts'
import { snooze } from './snooze.ts'

const records = {
  Organisation: organisation,
  BillingAccount: billingAccount,
  Invoice: invoice,
  Partnership: partnership,
  PartnerAccess: partnerAccess,
  Product: product,
  ProductCategory: productCategory,
  Import: importOfRows,
  Person: person,
  Membership: membership,
  Contact: contact,
  Group: group,
  GroupMember: groupMember,
  Team: team,
  TeamMember: teamMember,
  Invitation: invitation,
  LicenceType: licenceType,
  Licence: licence,
  ApiToken: apiToken,
  Webhook: webhook,
  Report: report,
  Schedule: schedule,
  ScheduleAudience: scheduleAudience,
  ScheduleRecipient: scheduleRecipient,
  Holiday: holiday,
  Run: run,
  Delivery: delivery,
  Suppression: suppression,
  AccessRequest: accessRequest,
  Grant: grant,
  AccessLevel: accessLevel,
  ProjectAccessLevel: projectAccessLevel,
  LayoutTemplate: layoutTemplate,
  LayoutAssignment: layoutAssignment,
  Activity: activity,
  Snooze: snooze,
}

export type RecordName = keyof typeof records

/** Every kind of thing around projects, in the order in which each group of the back-office's menu has them; their columns under any name. */
export const recordNouns = Object.values(records) as unknown as (RecordNoun & { name: RecordName })[]
