import { type Hearer, type Locale, speaker } from '../../../words/catalogue.ts'
import type { NamedWay } from './way-names.ts'
import { wayTexts } from './ways.text.ts'

type Key = keyof (typeof wayTexts)['en']

/** A way to a row of the organisation called `owner` in words: `As a member of the team Line, in the phase Build, level “Client”`. */
export function wayText(way: NamedWay, owner: string, to: Hearer | Locale): string {
  const say = speaker(wayTexts, to)
  // What an organisation owns, or delivers, is all there is of it.
  const on = way.via === 'owner' ? undefined : isRule(way) ? 'byRule' : onKeys[way.on]
  return [
    say(howOf(way, owner), { name: (isOfPartner(way) ? owner : way.byName) ?? '' }),
    ...(on && way.onName ? [say(on, { name: way.onName })] : []),
    ...(way.level ? [say('level', { name: way.level })] : []),
  ].join(', ')
}

const isRule = ({ via, on }: NamedWay) => via === 'share' && on === 'organisation'

/** Whoever gets in as somebody of a partner is told of by the name of whose it is. */
const isOfPartner = ({ via }: NamedWay) => via === 'partnership' || via === 'access'

const onKeys: Partial<Record<NamedWay['on'], Key>> = {
  organisation: 'onOrganisation',
  product: 'onProduct',
  project: 'onProject',
  phase: 'onPhase',
}

function howOf({ by, byName, via }: NamedWay, owner: string): Key {
  if (via === 'owner') return byName === owner ? 'owner' : 'served'
  if (via === 'partnership') return by === 'membership' ? 'partnerByName' : 'partner'
  if (via === 'access') return by === 'membership' ? 'accessByName' : 'access'
  if (via === 'participant' && by === 'membership') return 'takesPart'
  if (by === 'team') return byName ? 'team' : 'otherTeam'
  if (by === 'group') return byName ? 'group' : 'otherGroup'
  return by === 'organisation' ? 'wholeOrganisation' : 'byName'
}
