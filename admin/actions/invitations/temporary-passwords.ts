import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Admitted } from '../../../domain/people/invitations/admit.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { verbTexts } from '../../texts/verbs.text.ts'
import type { VerbResult } from '../verb.ts'

/** Temporary passwords of those who were given one, by whose they are, and until when each is good: told this once and kept nowhere. */
export function describePasswords({ locale, timeZone }: Member, people: Admitted[]): NonNullable<VerbResult['told']> {
  const say = speaker(verbTexts, locale)
  const { moment } = formats(locale, timeZone)
  return people.flatMap(({ email, temporaryPassword: value, temporaryUntil: until }) =>
    value && until
      ? [
          {
            ...{ label: say('password-of', { email: writtenAddress(email) }), value, secret: true as const },
            note: say('temporary-until', { until: moment(until) }),
          },
        ]
      : [],
  )
}
