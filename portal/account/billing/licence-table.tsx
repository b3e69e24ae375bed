import type { HeldLicences } from '../../../domain/licences/held.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Moment } from '../../parts/moment.tsx'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { billingTexts } from './text.ts'

type Props = HeldLicences & { reader: Reader }

/** How many licences of each type an organisation holds, and who holds them since when. */
export function LicenceTable({ licences, licenceTypes, reader }: Props) {
  const say = speaker(billingTexts, reader)
  const label = speaker(labels, reader)
  const { moment } = reader.formats
  const left = licenceTypes.reduce((sum, { count }) => sum + count, 0) - licences.length
  return (
    <>
      <p>{licenceTypes.map((one) => say('countOf', one)).join(', ')}</p>
      <Table heads={[label('Membership.personId'), label('Licence.typeId'), label('Licence.takenAt')]}>
        {licences.map(({ id, type, name, takenAt, reservedUntil }) => (
          <tr key={id}>
            <th scope="row">{name ?? <span className="quiet">{label('Value.hidden')}</span>}</th>
            <td data-label={label('Licence.typeId')}>{type}</td>
            <td data-label={label('Licence.takenAt')}>
              {takenAt && <Moment at={takenAt} reader={reader} />}
              {reservedUntil && say('reservedUntil', { day: moment(reservedUntil) })}
            </td>
          </tr>
        ))}
      </Table>
      {left > 0 && <p className="quiet">{say('moreLicences', { count: left })}</p>}
    </>
  )
}
