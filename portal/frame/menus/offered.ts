import type { Member } from '../../../domain/access/actor/actor.ts'
import { hasPowers } from '../../../domain/access/profiles.ts'
import { speaker } from '../../../words/catalogue.ts'
import { hasAccountPage } from '../../account/shown.ts'
import { accountTexts } from '../../account/text.ts'
import type { Leading } from '../../parts/ways.tsx'
import type { Reader, Within } from '../../reader.ts'
import { newWays } from './new-ways.ts'
import { openPages, organisationWays } from './organisation-ways.ts'

/** What the two menus of the frame lead to. */
export type MenusOffered = { header: Leading[]; making: Leading[] }

/** What the header menu and the *New* menu offer to whoever reads a page, which may be about a project: what opens for them, and nothing
 *  where their profile has no menus. Source: permission-profiles.csv, see_header_menu_and_new_menu. */
export function menusOf(reader: Reader, within?: Within): MenusOffered {
  const { actor } = reader
  if (!actor || actor.passwordTemporary || !hasPowers(actor.profile, 'menus')) return { header: [], making: [] }
  const isFollowed = ([path, , isOpen]: Leading) => isOpen && !(reader.previewedBy && path.startsWith('/account'))
  return {
    header: headerWays(actor, reader).filter(isFollowed),
    making: newWays(actor, reader, within).filter(isFollowed),
  }
}

function headerWays(actor: Member, { locale }: Reader): Leading[] {
  const say = speaker(accountTexts, locale)
  const hasAccount = hasAccountPage(actor)
  return [
    ...(hasAccount ? organisationWays(openPages(actor), actor.organisation.name, say) : []),
    ['/account/mails', say('mailsLink'), hasAccount],
    ['/account/password', say('changePassword'), true],
    ['/account/sessions', say('sessionsTitle'), true],
  ]
}
