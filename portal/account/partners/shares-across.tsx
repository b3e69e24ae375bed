import type { NamedGrant } from '../../../domain/access/sharing/box/names.ts'
import type { SharedAcross } from '../../../domain/partnerships/shares.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { partnerTexts } from './text.ts'

type Props = {
  name: 'ours' | 'theirs'
  across: SharedAcross
  /** The page of the other list, which stays as it is. */
  other: Record<string, number>
  reader: Reader
}

/** What one side of a partnership shares with the other, page by page, a line each: what, and with whom. */
export function SharesAcross({ name, across: { shares, total, page, pages }, other, reader }: Props) {
  const say = speaker(partnerTexts, reader)
  return (
    <section aria-labelledby={name}>
      <h2 className="part" id={name}>
        {say(name)}
      </h2>
      {total === 0 && <p className="quiet">{say('noShare')}</p>}
      {shares.length > 0 && (
        <ul>
          {shares.map((share) => (
            <Share key={share.id} share={share} reader={reader} />
          ))}
        </ul>
      )}
      {pages > 1 && <p className="quiet">{say('sharesInAll', { count: total })}</p>}
      <Pages page={page} pages={pages} name={name} query={other} reader={reader} />
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
