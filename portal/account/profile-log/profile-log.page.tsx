import type { Profile } from '@prisma/client'
import type { ProfileChange } from '../../../domain/people/profile-log.ts'
import type { Paged } from '../../../domain/projects/pages.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { Moment } from '../../parts/moment.tsx'
import { Pages } from '../../parts/pages.tsx'
import { Table } from '../../parts/table.tsx'
import { ValueOrHidden } from '../../parts/value-or-hidden.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { profileLogTexts } from './text.ts'

type Data = Paged & { profile: Profile; changes: ProfileChange[] }

/** Which profiles one was given, and who looked at the portal as oneself: when, by whom. */
export const profileLogPage: View<Data> = ({ profile, changes, page, pages }, reader) => {
  const say = speaker(profileLogTexts, reader)
  const label = speaker(labels, reader)
  const organisation = reader.actor?.organisation.name ?? ''
  return {
    title: say('title'),
    here: 'account',
    body: (
      <>
        <AccountCrumb reader={reader} />
        <div className="page-head">
          <h1>{say('title')}</h1>
        </div>
        <p>{say('lead', { organisation, profile: label(`Profile.${profile}`) })}</p>
        {changes.length === 0 && <p className="empty">{say('none')}</p>}
        {changes.length > 0 && <Changes changes={changes} reader={reader} />}
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}

function Changes({ changes, reader }: { changes: ProfileChange[]; reader: Reader }) {
  const say = speaker(profileLogTexts, reader)
  const label = speaker(labels, reader)
  return (
    <Table heads={[say('when'), say('by'), say('what')]}>
      {changes.map(({ id, at, by, from, to }) => (
        <tr key={id}>
          <th scope="row">
            <Moment at={at} reader={reader} />
          </th>
          <td data-label={say('by')}>
            <ValueOrHidden of={by ?? undefined} reader={reader}>
              {by}
            </ValueOrHidden>
          </td>
          <td data-label={say('what')}>
            {to
              ? say(from ? 'changed' : 'first', {
                  from: from && label(`Profile.${from}`),
                  to: label(`Profile.${to}`),
                })
              : say('preview')}
          </td>
        </tr>
      ))}
    </Table>
  )
}
