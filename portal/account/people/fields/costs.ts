import type { Profile } from '@prisma/client'
import type { LicenceCost } from '../../../../domain/licences/cost.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import type { Reader } from '../../../reader.ts'
import { peopleTexts } from '../text.ts'

/** What profiles that can be given take, in the reader's words; undefined where none of them takes anything. */
export function costsTold(costs: LicenceCost[], offered: Profile[], reader: Reader): string | undefined {
  const say = speaker(peopleTexts, reader)
  const label = speaker(labels, reader)
  const told = costs.flatMap(({ type, profiles, isLeft, ask }) => {
    const names = profiles.filter((one) => offered.includes(one)).map((one) => label(`Profile.${one}`))
    const values = { profiles: names.join(', '), type, isLeft: isLeft ? 'yes' : 'no', ask: ask ?? 'nobody' }
    return names.length > 0 ? [say('costs', values)] : []
  })
  return told.length > 0 ? [...told, say('costNothing')].join(' ') : undefined
}
