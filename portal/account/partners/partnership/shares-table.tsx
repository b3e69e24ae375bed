import type { PartnerShare } from '../../../../domain/partnerships/across/page.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { dayIn } from '../../../../words/dates.ts'
import { labels } from '../../../../words/labels.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Reader } from '../../../reader.ts'
import { partnershipTexts } from './text.ts'

type Props = { partnershipId: string; shares: PartnerShare[]; reader: Reader }

/** Shares between two partners: what, with whom, since when and by whom, when it was last used, until when; with the way to end what the reader may. */
export function SharesTable({ partnershipId, shares, reader }: Props) {
  const say = speaker(partnershipTexts, reader)
  const heads = [say('what'), say('whom'), say('level'), say('sinceWhen'), say('used'), say('until'), say('acts')]
  const isNoneToEnd = shares.every(({ mayEnd }) => !mayEnd)
  return (
    <Table kind="shares" heads={isNoneToEnd ? heads.slice(0, -1) : heads}>
      {shares.map((share) => (
        <Row key={share.id} {...{ partnershipId, share, reader }} acts={!isNoneToEnd} />
      ))}
    </Table>
  )
}

type RowProps = { partnershipId: string; share: PartnerShare; acts: boolean; reader: Reader }

function Row({ partnershipId, share, acts, reader }: RowProps) {
  const say = speaker(partnershipTexts, reader)
  const whom = share.name ?? say('unseenWhom')
  return (
    <tr>
      <Thing share={share} reader={reader} />
      <td data-label={say('whom')}>
        {whom}
        {share.organisation && <span className="below quiet">{share.organisation}</span>}
      </td>
      <td data-label={say('level')}>{share.level ?? say('usual')}</td>
      <td data-label={say('sinceWhen')}>
        <Moment at={share.since} reader={reader} />
        {share.sharedBy && <span className="below quiet">{say('by', { name: share.sharedBy })}</span>}
      </td>
      <td data-label={say('used')}>
        {share.lastUsedAt ? <Moment at={share.lastUsedAt} reader={reader} /> : say('notUsed')}
      </td>
      <td data-label={say('until')}>
        {share.expiresAt ? reader.formats.day(dayIn(reader.formats.timeZone, share.expiresAt)) : say('noEnd')}
      </td>
      {acts && (
        <td>
          {share.mayEnd && (
            <a
              href={`/account/partners/${partnershipId}/shares/${share.id}/ending`}
              aria-label={say('endOf', { what: share.onName ?? '', whom })}
            >
              {say('end')}
            </a>
          )}
        </td>
      )}
    </tr>
  )
}

function Thing({ share: { on, onId, onName }, reader }: { share: PartnerShare; reader: Reader }) {
  const hasPage = on === 'product' || on === 'project'
  return (
    <th scope="row">
      {hasPage && onId ? <a href={`/${on}s/${onId}`}>{onName}</a> : onName}
      <span className="below quiet">{speaker(labels, reader)(`ResourceKind.${on}`)}</span>
    </th>
  )
}
