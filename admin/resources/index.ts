import { accessLevel } from './access-level.ts'
import { activity } from './activity.ts'
import { delivery } from './delivery.ts'
import { grant } from './grant.ts'
import { group } from './group.ts'
import { groupMember } from './group-member.ts'
import { invitation } from './invitation.ts'
import { layoutAssignment } from './layout-assignment.ts'
import { layoutTemplate } from './layout-template.ts'
import { membership } from './membership.ts'
import { nounDefinitions } from './nouns.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { product } from './product.ts'
import { productCategory } from './product-category.ts'
import { projectAccessLevel } from './project-access-level.ts'
import { report } from './report.ts'
import { run } from './run.ts'
import { schedule } from './schedule.ts'
import { scheduleRecipient } from './schedule-recipient.ts'
import { suppression } from './suppression.ts'
import { team } from './team.ts'
import { teamMember } from './team-member.ts'

/** Every model the back-office shows, in the order of the menu. Sessions, tokens and attempts are nobody's to look at. */
export const definitions = [
  organisation,
  product,
  productCategory,
  person,
  membership,
  group,
  groupMember,
  team,
  teamMember,
  invitation,
  ...nounDefinitions,
  report,
  schedule,
  scheduleRecipient,
  run,
  delivery,
  suppression,
  grant,
  accessLevel,
  projectAccessLevel,
  layoutTemplate,
  layoutAssignment,
  activity,
]
