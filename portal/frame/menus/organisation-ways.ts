import type { Member } from '../../../domain/access/actor/actor.ts'
import { looksAfterAccount } from '../../../domain/access/why/own-projects.ts'
import { seesBilling } from '../../../domain/account/billing/details.ts'
import { setsAccount } from '../../../domain/account/settings/settings.ts'
import { keepsWebhooks } from '../../../domain/hooks/eyes.ts'
import { givesAccess } from '../../../domain/partnerships/access/who-may.ts'
import { looksAfterPartners } from '../../../domain/partnerships/looks-after.ts'
import { looksAfterPeople } from '../../../domain/people/colleagues/list.ts'
import { seesContacts } from '../../../domain/people/contacts/sees.ts'
import type { AccountSay } from '../../account/text.ts'
import type { Leading } from '../../parts/ways.tsx'

/** Which pages about their organisation are open to somebody, as far as their layout shows the account at all. */
export type OpenPages = Record<
  'people' | 'contacts' | 'partners' | 'givenAccess' | 'account' | 'settings' | 'billing' | 'webhooks',
  boolean
>

/** Asks for each what the page itself asks. */
export const openPages = (actor: Member): OpenPages => ({
  people: looksAfterPeople(actor),
  contacts: seesContacts(actor),
  partners: looksAfterPartners(actor),
  givenAccess: givesAccess(actor),
  account: looksAfterAccount(actor),
  settings: setsAccount(actor),
  billing: seesBilling(actor),
  webhooks: keepsWebhooks(actor),
})

/** The pages about an organisation (its name), as the account and the header menu list them. */
export function organisationWays(can: OpenPages, organisation: string, say: AccountSay): Leading[] {
  return [
    ['/account/people', say('peopleLink'), can.people],
    ['/contacts', say('contactsLink'), can.contacts],
    ['/account/partners', say('partnersLink'), can.partners],
    // Partners lead there, for who finds them.
    ['/account/partners/access', say('givenAccessLink'), can.givenAccess && !can.partners],
    ['/account/access', say('accessLink', { organisation }), can.account],
    ['/account/settings', say('settingsLink'), can.settings],
    ['/account/billing', say('billingLink'), can.billing],
    ['/account/activity', say('activityLink'), can.settings],
    ['/account/webhooks', say('webhooksLink'), can.webhooks],
  ]
}
