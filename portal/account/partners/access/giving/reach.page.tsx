import { speaker } from '../../../../../words/catalogue.ts'
import type { View } from '../../../../answer.ts'
import { addressWith } from '../../../../parts/pages.tsx'
import { calledIn } from '../called.ts'
import { GivenCrumb } from '../crumb.tsx'
import { givingTexts } from './text.ts'

/** For whom access is given, as the steps after the first one say it in their addresses and forms. */
export type ChosenWhom = { partnerId: string | null; name: string | null; email: string | null }

/** How much could be given: `mayAll`, also all of the organisation; else who could, by name, as far as that is told. */
export type ReachChoice = ChosenWhom & { mayAll: boolean; givenBy: string[] }

/** The second step: limited or complete. */
export const reachPage: View<ReachChoice> = ({ partnerId, name, email, mayAll, givenBy }, reader) => {
  const say = speaker(givingTexts, reader)
  const title = say('reachTitle')
  const organisation = reader.actor?.organisation.name ?? ''
  const whom = { partnerId: partnerId ?? undefined, email: email ?? undefined }
  const at = (reach: string) => addressWith('/account/partners/access/new', { ...whom, reach })
  const others = givenBy.length > 0 ? say('completeBy', { names: givenBy.join(', ') }) : undefined
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <GivenCrumb reader={reader} />
        <h1>{title}</h1>
        <p className="lead">{calledIn({ name, email }, reader)}</p>
        <h2>{say('limited')}</h2>
        <p>{say('limitedMeans')}</p>
        <p>
          <a className="button" href={at('limited')}>
            {say('chooseLimited')}
          </a>
        </p>
        <h2>{say('complete')}</h2>
        <p>{say('completeMeans', { organisation })}</p>
        {!mayAll && <p className="quiet">{others ?? say('completeByOthers', { organisation })}</p>}
        {mayAll && (
          <p>
            <a className="button" href={at('complete')}>
              {say('chooseComplete')}
            </a>
          </p>
        )}
      </>
    ),
  }
}
