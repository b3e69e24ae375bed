import type { ReactNode } from 'react'
import type { BoxedGrant } from '../../domain/access/sharing/box/box.ts'
import type { NamedGrant } from '../../domain/access/sharing/box/names.ts'
import { speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

/** Who was let into just this, at which level, until when, by whom; with the ways to change and end what the reader may. */
export function GrantsTable({ grants, reader }: { grants: BoxedGrant[]; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
  return (
    <Table heads={[say('who'), say('level'), say('until'), say('by'), say('acts')]}>
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

/** Who gets in from above, and from where. */
export function InheritedTable({ grants, reader }: { grants: NamedGrant[]; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
  const label = speaker(labels, reader.locale)
  return (
    <Table heads={[say('who'), say('from'), say('level'), say('until')]}>
      {grants.map((grant) => (
        <tr key={grant.id}>
          <Who grant={grant} reader={reader} />
          <td data-label={say('from')}>
            {label(`ResourceKind.${grant.on}`)} {grant.onName}
            <span className="below quiet">{label(`GrantVia.${grant.via}`)}</span>
          </td>
          <Terms grant={grant} reader={reader} />
        </tr>
      ))}
    </Table>
  )
}

function Table({ heads, children }: { heads: string[]; children: ReactNode }) {
  return (
    <table className="list shares">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function Who({ grant: { name, by, organisation }, reader }: { grant: NamedGrant; reader: Reader }) {
  const kind = speaker(labels, reader.locale)(`PrincipalKind.${by}`)
  return (
    <th scope="row">
      {name ?? speaker(sharingTexts, reader.locale)('unseen')}
      <span className="below quiet">{[kind, organisation].filter(Boolean).join(' · ')}</span>
    </th>
  )
}

function Terms({ grant: { level, expiresAt }, reader }: { grant: NamedGrant; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
  return (
    <>
      <td data-label={say('level')}>{level ?? say('usual')}</td>
      <td data-label={say('until')}>
        {expiresAt ? reader.formats.day(dayIn(reader.formats.timeZone, expiresAt)) : say('noEnd')}
      </td>
    </>
  )
}

function Acts({ grant: { id, name }, reader }: { grant: BoxedGrant; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
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
