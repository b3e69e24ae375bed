import type { BoxedGrant } from '../../../domain/access/sharing/box/box.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { sharingTexts } from '../text.ts'
import { Terms, Who } from './grant-cells.tsx'

/** Who was let into just this, at which level, until when, by whom; with the ways to change and end what the reader may. */
export function GrantsTable({ grants, reader }: { grants: BoxedGrant[]; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  return (
    <Table kind="shares" heads={[say('who'), say('level'), say('until'), say('by'), say('acts')]}>
      {grants.map((grant) => (
        <tr key={grant.id}>
          <Who grant={grant} reader={reader} />
          <Terms grant={grant} reader={reader} />
          <td data-label={say('by')}>{grant.sharedBy ?? '–'}</td>
          <td>{grant.mayEnd && <Acts grant={grant} reader={reader} />}</td>
        </tr>
      ))}
    </Table>
  )
}

function Acts({ grant: { id, name }, reader }: { grant: BoxedGrant; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  const called = { name: name ?? say('unseen') }
  return (
    <span className="acts">
      <a href={`/shares/${id}`} aria-label={say('changeOf', called)}>
        {say('change')}
      </a>
      <a href={`/shares/${id}/ending`} aria-label={say('endOf', called)}>
        {say('end')}
      </a>
    </span>
  )
}
