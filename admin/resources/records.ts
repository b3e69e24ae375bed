import { findEndlessShares } from '../../domain/access/sharing/ends/ending.ts'
import { explainedRecords } from '../../domain/access/why/records/explained.ts'
import { type RecordName, recordNouns } from '../../domain/nouns/records/index.ts'
import { decliningWhatIsAsked } from '../actions/asking/decline.ts'
import { givingWhatIsAsked } from '../actions/asking/give.ts'
import { puttingInvoice } from '../actions/billing/put-invoice.ts'
import { settingContact } from '../actions/contact.ts'
import { importVerbs } from '../actions/imports/verbs.ts'
import { inviting } from '../actions/invitations/invite.ts'
import { onboarding } from '../actions/invitations/onboard.ts'
import { resending } from '../actions/invitations/resend.ts'
import { withdrawing } from '../actions/invitations/withdraw.ts'
import { changingLayout } from '../actions/layouts/change.ts'
import { givingLayout, takingLayout } from '../actions/layouts/give.ts'
import { layoutOfMember } from '../actions/layouts/layout-of.ts'
import { creatingLayout, deletingLayout } from '../actions/layouts/make.ts'
import { accessLevelVerbs } from '../actions/levels/access-levels.ts'
import { projectLevelVerbs } from '../actions/levels/project-levels.ts'
import { seeingHolders } from '../actions/licences/holders.ts'
import { seeingPools } from '../actions/licences/pools.ts'
import { recoveringIdle } from '../actions/licences/recover.ts'
import { changingLicenceType, creatingLicenceType, deletingLicenceType } from '../actions/licences/write.ts'
import { changingAccessLevel } from '../actions/members/change-access-level.ts'
import { changingAddress } from '../actions/members/change-address.ts'
import { changingJobRole } from '../actions/members/change-job-role.ts'
import { changingLegalRepresentative } from '../actions/members/change-legal-representative.ts'
import { changingProfile } from '../actions/members/change-profile.ts'
import { changingSupervisor } from '../actions/members/change-supervisor.ts'
import { disabling } from '../actions/members/disable.ts'
import { enabling } from '../actions/members/enable.ts'
import { joining } from '../actions/members/join.ts'
import { previewing } from '../actions/members/preview.ts'
import { seeingWhat } from '../actions/members/what-they-see.ts'
import { withdrawingLink } from '../actions/reports/link.ts'
import { hidingFromPortal, showingInPortal } from '../actions/reports/portal.ts'
import { sendingAgain } from '../actions/reports/send-again.ts'
import { changing, writings } from '../actions/reports/write.ts'
import { approving } from '../actions/schedules/approve.ts'
import { deletingSchedule, resuming, running, takingOver, testing } from '../actions/schedules/buttons.ts'
import { pausing } from '../actions/schedules/pause.ts'
import { previewingMail } from '../actions/schedules/preview-as.ts'
import { seeingReportsOfMember, seeingWhatAddressGets } from '../actions/schedules/what-address-gets.ts'
import { seeingReaders } from '../actions/schedules/who-gets.ts'
import { rescheduling, scheduling } from '../actions/schedules/write.ts'
import { setVerbs } from '../actions/sets/verbs.ts'
import { disablingSeveral } from '../actions/several/disable.ts'
import { extendingShare, lettingShareEnd } from '../actions/sharing/ends/end.ts'
import { givingUsualEnd, givingUsualEndToSeveral } from '../actions/sharing/ends/give-usual.ts'
import { settingEnds } from '../actions/sharing/ends/usual.ts'
import { removingRule } from '../actions/sharing/remove-rule.ts'
import { sharingAll } from '../actions/sharing/rule.ts'
import { sharingOf } from '../actions/sharing/share.ts'
import { sharedWith } from '../actions/sharing/shared-with.ts'
import { unsharing } from '../actions/sharing/unshare.ts'
import { seeingWho } from '../actions/sharing/who-sees.ts'
import { seeingWhoOfRecord } from '../actions/sharing/who-sees-record.ts'
import { wakingRow } from '../actions/snoozes/wake.ts'
import { endingToken } from '../actions/tokens/end.ts'
import { endingWebhook } from '../actions/tokens/end-webhook.ts'
import { define, type ModelDefinition, type ModelOptions } from '../guard/definition.ts'
import { nextMilestone } from '../page/facts/next-milestone.ts'
import { kindOfOrganisation, layoutOfOrganisation, responsible, wholeAsFile } from '../page/facts/organisation.ts'
import { madeOfPerson } from '../page/made/person.ts'
import { devices } from '../page/tells/devices.ts'
import { seenByPerson } from '../page/tells/seen-by.ts'
import {
  describeChart,
  describeColumns,
  describeCount,
  describeDue,
  describeFilters,
  describeGroup,
  describeHeadings,
  describeNames,
  describeOpen,
  describeReason,
  describeSort,
  describeTarget,
  describeTexts,
} from './cell-texts.ts'
import {
  afterHolidays,
  consequencesOfHoliday,
  consequencesOfNewHoliday,
  hangingOnHoliday,
} from './consequences/holiday.ts'
import { consequencesOfOrganisation } from './consequences/organisation.ts'
import { declaredOptions } from './declared.ts'
import { hangingOnReport } from './hanging/report.ts'
import { describeLayout } from './layout-texts.ts'
import { describeAreas, describeCeilings } from './level-texts.ts'
import { partnerOptions } from './partners.ts'

/** What the back-office adds to what is declared of the things around projects. */
const more: Partial<Record<RecordName, Partial<ModelOptions>>> = {
  Organisation: {
    consequences: consequencesOfOrganisation,
    verbs: [onboarding, inviting, sharingAll, settingContact, settingEnds],
    facts: [kindOfOrganisation, responsible, nextMilestone('organisationId'), layoutOfOrganisation, wholeAsFile],
  },
  Person: { tells: [devices, seenByPerson], made: madeOfPerson },
  ...partnerOptions,
  Invoice: { verbs: [puttingInvoice] },
  Membership: {
    verbs: [
      ...[changingProfile, changingAccessLevel, changingJobRole, changingLegalRepresentative],
      ...[changingSupervisor, changingAddress, joining, enabling, disabling, previewing, seeingWhat, layoutOfMember],
      seeingReportsOfMember,
      disablingSeveral,
    ],
  },
  Group: { verbs: setVerbs('Group') },
  Team: { verbs: setVerbs('Team') },
  Invitation: { verbs: [resending, withdrawing] },
  LicenceType: {
    verbs: [seeingPools, seeingHolders, creatingLicenceType, changingLicenceType, recoveringIdle, deletingLicenceType],
  },
  ApiToken: { verbs: [endingToken] },
  Webhook: { verbs: [endingWebhook] },
  Report: {
    verbs: [...writings, scheduling, changing, showingInPortal, hidingFromPortal],
    hanging: hangingOnReport,
    refusals: { Schedule_reportId_fkey: { name: 'has-schedules' } },
    told: {
      ...{ columns: describeColumns('columns'), filters: describeFilters, sort: describeSort },
      ...{ groupBy: describeGroup, totals: describeColumns('totals') },
      ...{ chart: describeChart, texts: describeTexts },
      ...{ open: describeOpen, names: describeNames, headings: describeHeadings },
    },
  },
  Holiday: {
    ...{ consequences: consequencesOfHoliday, consequencesOfNew: consequencesOfNewHoliday },
    ...{ hanging: hangingOnHoliday, afterwards: afterHolidays },
  },
  Schedule: {
    verbs: [
      ...[approving, running, testing, previewingMail, seeingReaders, rescheduling],
      ...[pausing, resuming, takingOver, deletingSchedule],
    ],
    told: { pattern: describeDue },
  },
  ScheduleRecipient: { verbs: [seeingWhatAddressGets] },
  Suppression: { verbs: [seeingWhatAddressGets] },
  Run: {
    told: { error: describeReason('error') },
  },
  Delivery: {
    verbs: [sendingAgain, withdrawingLink],
    told: { answer: describeReason('answer'), covers: describeCount('covers') },
    worstFirst: { state: ['failed', 'bounced', 'deferred', 'suppressed', 'sending', 'queued', 'sent'] },
    sizes: ['bytes'],
  },
  Snooze: { verbs: [wakingRow] },
  Import: { verbs: importVerbs, page: 'ImportPage' },
  Product: { verbs: [sharingOf('product'), sharedWith('product'), seeingWho('Product')] },
  AccessRequest: { verbs: [givingWhatIsAsked, decliningWhatIsAsked] },
  Grant: {
    verbs: [extendingShare, lettingShareEnd, givingUsualEnd, unsharing, removingRule, givingUsualEndToSeveral],
    apart: { endlessShares: (actor) => findEndlessShares(actor) },
  },
  AccessLevel: { verbs: accessLevelVerbs, told: { ceilings: describeCeilings } },
  ProjectAccessLevel: { verbs: projectLevelVerbs, told: { areas: describeAreas } },
  LayoutTemplate: {
    verbs: [creatingLayout, changingLayout, givingLayout, deletingLayout],
    told: { layout: describeLayout },
  },
  LayoutAssignment: { verbs: [takingLayout], told: { target: describeTarget } },
}

/** What is told of who sees them, of those of which it is told. */
const explained = (name: RecordName) => explainedRecords.filter((one) => one === name).map(seeingWhoOfRecord)

/** The back-office's definitions of all that is around projects, in their order. */
export const recordDefinitions: ModelDefinition[] = recordNouns.map((noun) => {
  const { verbs = [], ...others } = more[noun.name] ?? {}
  const options = { ...declaredOptions(noun), group: noun.backOffice.group, ...others }
  return define(noun.name, { ...options, verbs: [...verbs, ...explained(noun.name)] })
})
