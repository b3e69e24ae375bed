import type { NamedGrant } from '../../../domain/access/sharing/box/names.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { sharingTexts } from '../text.ts'
import { Terms, Who } from './grant-cells.tsx'

/** Who gets in from above, and from where. */
export function InheritedTable({ grants, reader }: { grants: NamedGrant[]; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  const label = speaker(labels, reader)
  return (
    <Table kind="shares" heads={[say('who'), say('from'), say('level'), say('until')]}>
      {grants.map((grant) => (
        <tr key={grant.id}>
          <Who grant={grant} reader={reader} />
          <td data-label={say('from')}>
            {label(`ResourceKind.${grant.on}`)}{' '}
            {grant.on === 'product' && grant.onId ? (
              <a href={`/products/${grant.onId}`}>{grant.onName}</a>
            ) : (
              grant.onName
            )}
            <span className="below quiet">{label(`GrantVia.${grant.via}`)}</span>
          </td>
          <Terms grant={grant} reader={reader} />
        </tr>
      ))}
    </Table>
  )
}
