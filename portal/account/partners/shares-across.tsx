import type { NamedGrant } from '../../../domain/access/sharing/box/names.ts'
import type { SharedAcross } from '../../../domain/partnerships/shares.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { partnerTexts } from './text.ts'

type Props = { title: string; across: SharedAcross; reader: Reader }

/** What one side of a partnership shares with the other, a line each: what, and with whom. */
export function SharesAcross({ title, across: { shares, more }, reader }: Props) {
  const say = speaker(partnerTexts, reader)
  return (
    <section>
      <h2 className="part">{title}</h2>
      {shares.length === 0 && <p className="quiet">{say('noShare')}</p>}
      {shares.length > 0 && (
        <ul>
          {shares.map((share) => (
            <Share key={share.id} share={share} reader={reader} />
          ))}
        </ul>
      )}
      {more > 0 && <p className="quiet">{say('moreShares', { count: more })}</p>}
    </section>
  )
}

function Share({ share: { on, onName, name, organisation }, reader }: { share: NamedGrant; reader: Reader }) {
  const say = speaker(partnerTexts, reader)
  const whom = name ? [name, organisation && `(${organisation})`].filter(Boolean).join(' ') : say('unseenWhom')
  return (
    <li>
      {onName ? `${speaker(labels, reader)(`ResourceKind.${on}`)} ${onName}` : say('unseenThing')},{' '}
      {say('sharedWith', { whom })}
    </li>
  )
}
