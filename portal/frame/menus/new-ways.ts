import { type Asker, isMember } from '../../../domain/access/actor/actor.ts'
import { takesComments } from '../../../domain/access/actor/portal.ts'
import { can, mayAnywhere } from '../../../domain/access/scope.ts'
import { looksAfterPeople } from '../../../domain/people/colleagues/list.ts'
import { seesContacts } from '../../../domain/people/contacts/sees.ts'
import { makesReports } from '../../../domain/reports/portal/opens.ts'
import { speaker } from '../../../words/catalogue.ts'
import { hasAccountPage } from '../../account/shown.ts'
import type { Leading } from '../../parts/ways.tsx'
import type { Reader, Within } from '../../reader.ts'
import { type MenuSay, menuTexts } from './menus.text.ts'

/** What somebody can make from a page: in the project that it is about, and besides. */
export function newWays(actor: Asker, reader: Reader, within?: Within): Leading[] {
  const say = speaker(menuTexts, reader)
  const inProject = within ? waysIn(within, say) : []
  const isWritten = inProject.some(([path, , isOpen]) => isOpen && path.endsWith('#body'))
  const hasAccount = hasAccountPage(actor)
  const makes = (subject: 'Contact' | 'Group' | 'Team') =>
    hasAccount &&
    isMember(actor) &&
    seesContacts(actor) &&
    can(actor, 'create', subject, { organisationId: actor.organisation.id })
  return [
    ...inProject,
    ['/updates#projectId', say('message'), !isWritten && writesAnywhere(actor)],
    ['/contacts/new', say('contact'), makes('Contact')],
    ['/groups#name', say('group'), makes('Group')],
    ['/teams#name', say('team'), makes('Team')],
    ['/reports/new', say('report'), makesReports(actor)],
    ['/account/people/new', say('colleague'), hasAccount && isMember(actor) && looksAfterPeople(actor)],
  ]
}

/** The address ends with the field that one begins to fill. */
function waysIn({ project, sections, can }: Within, say: MenuSay): Leading[] {
  const path = `/projects/${project.id}`
  return [
    [`${path}/updates#body`, say('messageHere'), sections.includes('updates') && can.write],
    [`${path}/documents#files`, say('documentHere'), sections.includes('documents') && can.upload],
    [`${path}/decisions/new`, say('decisionHere'), sections.includes('decisions') && can.decide],
    [`${path}/sharing/new`, say('shareHere'), can.share],
  ]
}

function writesAnywhere(actor: Asker): boolean {
  const hasNews = actor.layout.navigation.includes('updates') && takesComments(actor, 'updates')
  return hasNews && mayAnywhere(actor, 'create', 'Update', 'body')
}
