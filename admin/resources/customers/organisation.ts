import { z } from 'zod'
import { timeZone } from '../../../domain/people/zone.ts'
import { locales } from '../../../words/catalogue.ts'
import { settingContact } from '../../actions/contact.ts'
import { inviting } from '../../actions/invitations/invite.ts'
import { onboarding } from '../../actions/invitations/onboard.ts'
import { define } from '../../guard/definition.ts'
import { colour, line } from '../values.ts'

export const organisation = define('Organisation', {
  group: 'customers',
  icon: 'Briefcase',
  title: 'name',
  list: ['name', 'isCustomer', 'isPartner', 'isHost', 'timeZone', 'createdAt'],
  filter: ['name', 'isCustomer', 'isPartner', 'createdAt'],
  sort: { by: 'name', direction: 'asc' },
  update: z.strictObject({ name: line, accent: colour, locale: z.enum(locales), timeZone }),
  verbs: [onboarding, inviting, settingContact],
})
