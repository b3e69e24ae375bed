import type { OfferToPartner, ProposedAccess } from '../../../../../domain/partnerships/access/giving/give.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { View } from '../../../../answer.ts'
import { Form } from '../../../../parts/forms/form.tsx'
import { OnceKey } from '../../../../parts/forms/once-key.tsx'
import { calledIn } from '../called.ts'
import { GivenCrumb } from '../crumb.tsx'
import { givingTexts } from './text.ts'

/** The last step: what the offer opens, in one sentence, and the button that sends it. */
export const proposalPage =
  (offer: OfferToPartner): View<ProposedAccess> =>
  ({ name, email, reach, wallet, products, level }, reader) => {
    const say = speaker(givingTexts, reader)
    const opens = reach === 'limited' ? 'opensLimited' : wallet ? 'opensWallet' : 'opensComplete'
    const said = {
      ...{ whom: calledIn({ name, email }, reader), products: products.join(', '), count: products.length, level },
      organisation: reader.actor?.organisation.name ?? '',
    }
    return {
      title: say('proposalTitle'),
      here: 'account',
      narrow: true,
      body: (
        <>
          <GivenCrumb reader={reader} />
          <h1>{say('proposalTitle')}</h1>
          <p className="lead">{say(opens, said)}</p>
          <p>{say('proposalMail')}</p>
          <Form action="/account/partners/access">
            <OnceKey />
            {fieldsOf(offer).map(([field, value]) => (
              <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
            ))}
            <button type="submit">{say('send')}</button>
          </Form>
        </>
      ),
    }
  }

function fieldsOf({ partnerId, email, reach, productIds, wallet, levelId }: OfferToPartner): [string, string][] {
  return [
    partnerId ? ['partnerId', partnerId] : ['email', email ?? ''],
    ['reach', reach],
    ...(reach === 'limited' ? productIds.map((id): [string, string] => ['productIds', id]) : []),
    ...(wallet ? [['wallet', 'yes'] as [string, string]] : []),
    ['levelId', levelId],
  ]
}
