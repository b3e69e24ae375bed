import { opens, tokenAreas } from '../../../domain/tokens/areas.ts'
import type { ListedToken } from '../../../domain/tokens/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { tokenTexts } from './text.ts'

type Props = { tokens: ListedToken[]; reader: Reader }

/** Tokens with what each opens, until when, and where it was used last. */
export function TokenTable({ tokens, reader }: Props) {
  const say = speaker(tokenTexts, reader)
  const heads = (['name', 'opens', 'until', 'used', 'since'] as const).map((column) => say(column))
  return (
    <Table heads={heads} acts={say('end')}>
      {tokens.map((token) => (
        <Row key={token.id} token={token} reader={reader} />
      ))}
    </Table>
  )
}

function Row({ token, reader }: { token: ListedToken; reader: Reader }) {
  const { id, name, ending, scopes, expiresAt, isOver, usedAt, usedFrom, createdAt } = token
  const say = speaker(tokenTexts, reader)
  const { formats } = reader
  return (
    <tr>
      <th scope="row">
        {name} <span className="below quiet">{say('begins', { ending })}</span>
      </th>
      <td data-label={say('opens')}>
        {tokenAreas
          .filter((area) => opens(scopes, area, 'read'))
          .map((area) => (
            <span key={area} className="below">
              {say(area)} <span className="quiet">({say(opens(scopes, area, 'write') ? 'write' : 'read')})</span>
            </span>
          ))}
      </td>
      <td data-label={say('until')}>
        {formats.moment(expiresAt)} {isOver && <span className="mark late">{say('over')}</span>}
      </td>
      <td data-label={say('used')}>
        {usedAt ? say('usedFrom', { ago: formats.ago(usedAt), address: usedFrom }) : say('never')}
      </td>
      <td data-label={say('since')}>{formats.moment(createdAt)}</td>
      <td>
        <a href={`/account/tokens/${id}/ending`} aria-label={say('endOf', { name })}>
          {say('end')}
        </a>
      </td>
    </tr>
  )
}
