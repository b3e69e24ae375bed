import type { PartnershipPage } from '../../../../domain/partnerships/across/find.ts'
import type { PartnerShares } from '../../../../domain/partnerships/across/page.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { dayIn } from '../../../../words/dates.ts'
import type { View } from '../../../answer.ts'
import { Pages } from '../../../parts/pages.tsx'
import type { Reader } from '../../../reader.ts'
import { PartnersCrumb } from '../crumb.tsx'
import { partnerTexts } from '../text.ts'
import { SharesTable } from './shares-table.tsx'
import { partnershipTexts } from './text.ts'

/** What two partners share with each other, and the way to end it. */
export const partnershipPage: View<PartnershipPage> = ({ id, name, since, ours, theirs }, reader) => {
  const say = speaker(partnershipTexts, reader)
  const day = reader.formats.day(dayIn(reader.formats.timeZone, since))
  const isAny = ours.total + theirs.total > 0
  return {
    title: name,
    here: 'account',
    body: (
      <div className="sectioned">
        <PartnersCrumb reader={reader} />
        <h1>{name}</h1>
        <p className="lead">
          {say('since', { day })} {say('lead')}
        </p>
        <Side name="ours" {...{ id, reader }} of={ours} other={{ theirs: theirs.page }} />
        <Side name="theirs" {...{ id, reader }} of={theirs} other={{ ours: ours.page }} />
        {isAny && <p className="quiet">{say('usedHint')}</p>}
        <p>
          <a href={`/account/partners/${id}/ending`}>{speaker(partnerTexts, reader)('end')}</a>
        </p>
      </div>
    ),
  }
}

type Props = {
  id: string
  name: 'ours' | 'theirs'
  of: PartnerShares
  /** The page of the other list, which stays as it is. */
  other: Record<string, number>
  reader: Reader
}

function Side({ id, name, of: { shares, unseen, page, pages }, other, reader }: Props) {
  const say = speaker(partnershipTexts, reader)
  const isNone = shares.length === 0 && unseen === 0
  return (
    <section aria-labelledby={name}>
      <h2 className="part" id={name}>
        {say(name)}
      </h2>
      {isNone && <p className="quiet">{say(name === 'ours' ? 'noOurs' : 'noTheirs')}</p>}
      {shares.length > 0 && <SharesTable partnershipId={id} shares={shares} reader={reader} />}
      {unseen > 0 && <p className="quiet">{say('unseen', { count: unseen })}</p>}
      <Pages page={page} pages={pages} name={name} query={other} reader={reader} />
    </section>
  )
}
