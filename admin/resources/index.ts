import { accessLevel } from './access/access-level.ts'
import { grant } from './access/grant.ts'
import { layoutAssignment } from './access/layout-assignment.ts'
import { layoutTemplate } from './access/layout-template.ts'
import { projectAccessLevel } from './access/project-access-level.ts'
import { activity } from './activity.ts'
import { organisation } from './customers/organisation.ts'
import { product } from './customers/product.ts'
import { productCategory } from './customers/product-category.ts'
import { nounDefinitions } from './nouns.ts'
import { group } from './people/group.ts'
import { groupMember } from './people/group-member.ts'
import { invitation } from './people/invitation.ts'
import { membership } from './people/membership.ts'
import { person } from './people/person.ts'
import { team } from './people/team.ts'
import { teamMember } from './people/team-member.ts'
import { delivery } from './reports/delivery.ts'
import { report } from './reports/report.ts'
import { run } from './reports/run.ts'
import { schedule } from './reports/schedule.ts'
import { scheduleRecipient } from './reports/schedule-recipient.ts'
import { suppression } from './reports/suppression.ts'

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
