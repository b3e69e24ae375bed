import { type Asker, hasTemporaryPassword, isMember, type Member } from '../../../domain/access/actor/actor.ts'
import { hasPowers } from '../../../domain/access/profiles.ts'
import { seesBilling } from '../../../domain/account/billing/details.ts'
import { worksForClients } from '../../../domain/partnerships/clients/eyes.ts'
import { speaker } from '../../../words/catalogue.ts'
import { hasAccountPage } from '../../account/shown.ts'
import { accountTexts } from '../../account/text.ts'
import { clientTexts } from '../../clients/text.ts'
import type { Leading } from '../../parts/ways.tsx'
import { isFollowed } from '../../preview/own.ts'
import type { Reader, Within } from '../../reader.ts'
import { newWays } from './new-ways.ts'
import { openPages, organisationWays } from './organisation-ways.ts'

/** What the two menus of the frame lead to. */
export type MenusOffered = { header: Leading[]; making: Leading[] }

/** What the header menu and the *New* menu offer to whoever reads a page, which may be about a project: what opens for them, and nothing
 *  where their profile has no menus. Source: permission-profiles.csv, see_header_menu_and_new_menu. */
export function menusOf(reader: Reader, within?: Within): MenusOffered {
  const { actor } = reader
  if (!actor || hasTemporaryPassword(actor) || !hasPowers(actor.profile, 'menus')) return { header: [], making: [] }
  const isOffered = ([path, , isOpen]: Leading) => isOpen && isFollowed(path, reader)
  return {
    header: (isMember(actor) ? headerWays(actor, reader) : billingWay(actor, reader)).filter(isOffered),
    making: newWays(actor, reader, within).filter(isOffered),
  }
}

/** Of the account of a client, whoever acts there may have its billing. */
function billingWay(actor: Asker, reader: Reader): Leading[] {
  const say = speaker(accountTexts, reader)
  return [['/account/billing', say('billingLink'), hasAccountPage(actor) && seesBilling(actor)]]
}

function headerWays(actor: Member, reader: Reader): Leading[] {
  const say = speaker(accountTexts, reader)
  const hasAccount = hasAccountPage(actor)
  return [
    ['/clients', speaker(clientTexts, reader)('title'), worksForClients(actor)],
    ...(hasAccount ? organisationWays(openPages(actor), actor.organisation.name, say) : []),
    ['/account/mails', say('mailsLink'), hasAccount],
    ['/account/password', say('changePassword'), true],
    ['/account/sessions', say('sessionsTitle'), true],
  ]
}
