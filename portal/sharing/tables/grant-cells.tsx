import type { NamedGrant } from '../../../domain/access/sharing/box/names.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { sharingTexts } from '../text.ts'

/** With whom something is shared, of which kind and organisation they are, and whether it hangs on a partnership. */
export function Who({ grant: { name, by, organisation, via }, reader }: { grant: NamedGrant; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  const kind = speaker(labels, reader)(`PrincipalKind.${by}`)
  const how = via === 'partnership' ? say('asPartner') : null
  return (
    <th scope="row">
      {name ?? say('unseen')}
      <span className="below quiet">{[kind, organisation, how].filter(Boolean).join(' · ')}</span>
    </th>
  )
}
/** The level and the end of a share. */
export function Terms({ grant: { level, expiresAt }, reader }: { grant: NamedGrant; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  return (
    <>
      <td data-label={say('level')}>{level ?? say('usual')}</td>
      <td data-label={say('until')}>
        {expiresAt ? reader.formats.day(dayIn(reader.formats.timeZone, expiresAt)) : say('noEnd')}
      </td>
    </>
  )
}
