import type { AccessLevels } from '../../../../../domain/partnerships/access/giving/levels.ts'
import type { ProductsToGive } from '../../../../../domain/partnerships/access/giving/products.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { View } from '../../../../answer.ts'
import { formState, type Wrong } from '../../../../forms/state.ts'
import { Form } from '../../../../parts/forms/form.tsx'
import { calledIn } from '../called.ts'
import { GivenCrumb } from '../crumb.tsx'
import { sentSeveral } from './form.ts'
import { ProductChecks } from './product-checks.tsx'
import type { ChosenWhom } from './reach.page.tsx'
import { LevelField, WalletCheck } from './terms-fields.tsx'
import { givingTexts } from './text.ts'

/** What can be chosen of an access that is limited or complete. */
export type TermsChoice = ChosenWhom & AccessLevels & { reach: 'limited' | 'complete'; products: ProductsToGive | null }

/** The third step: which products, or whether with the wallet; and at which level. */
export const termsPage =
  (wrong?: Wrong): View<TermsChoice> =>
  ({ partnerId, name, email, reach, products, levels, usual }, reader) => {
    const say = speaker(givingTexts, reader)
    const isAll = reach === 'complete'
    const ids = { form: 'levelId', productIds: 'productIds', wallet: 'wallet', levelId: 'levelId' }
    const form = formState(wrong, reader, ids)
    const shown = { form, reader }
    const isNone = products !== null && products.categories.length === 0 && !products.isLong
    return {
      title: say(reach),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <GivenCrumb reader={reader} />
          <h1>{say(reach)}</h1>
          <p className="lead">{calledIn({ name, email }, reader)}</p>
          {isNone && <p className="empty">{say('noProducts')}</p>}
          {!isNone && (
            <Form className="fields" action="/account/partners/access">
              <input type="hidden" name={partnerId ? 'partnerId' : 'email'} value={partnerId ?? email ?? ''} />
              <input type="hidden" name="reach" value={reach} />
              {products && <ProductChecks found={products} chosen={sentSeveral(wrong?.sent?.productIds)} {...shown} />}
              {isAll && <WalletCheck isChosen={form.sent('wallet') !== undefined} {...shown} />}
              <LevelField levels={levels} levelId={usual} {...shown} />
              <div>
                <button type="submit" name="show" value="proposal">
                  {say('look')}
                </button>
              </div>
            </Form>
          )}
        </>
      ),
    }
  }
