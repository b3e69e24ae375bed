import type { AccessLevels } from '../../../../../domain/partnerships/access/giving/levels.ts'
import type { OneAccess } from '../../../../../domain/partnerships/access/giving/one.ts'
import type { ProductsToGive } from '../../../../../domain/partnerships/access/giving/products.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { View } from '../../../../answer.ts'
import { formState, type Wrong } from '../../../../forms/state.ts'
import { groupProps, Problem } from '../../../../parts/forms/field.tsx'
import { Form } from '../../../../parts/forms/form.tsx'
import { calledAlone } from '../called.ts'
import { GivenCrumb } from '../crumb.tsx'
import { sentSeveral } from './form.ts'
import { ProductChecks } from './product-checks.tsx'
import { LevelField, WalletCheck } from './terms-fields.tsx'
import { givingTexts } from './text.ts'

/** An access, and what of it can be changed to what. */
export type AccessToChange = { access: OneAccess; mayAll: boolean; products: ProductsToGive } & AccessLevels

/** The form by which what an access opens is changed. */
export const changeAccessPage =
  (wrong?: Wrong): View<AccessToChange> =>
  ({ access, mayAll, products, levels, usual }, reader) => {
    const say = speaker(givingTexts, reader)
    const ids = { form: 'reach', reach: 'reach', productIds: 'productIds', wallet: 'wallet', levelId: 'levelId' }
    const form = formState(wrong, reader, ids)
    const shown = { form, reader }
    const title = say('changeTitle', { whom: calledAlone(access) })
    const chosen = wrong ? sentSeveral(wrong.sent?.productIds) : access.products.map(({ id }) => id)
    const own = levels.some(({ id }) => id === access.levelId) ? [] : [{ id: access.levelId, name: access.level }]
    const kept = own.flatMap(({ id, name }) => (id && name ? { id, name } : []))
    const wallet = wrong ? form.sent('wallet') !== undefined : access.wallet
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <GivenCrumb reader={reader} />
          <h1>{title}</h1>
          <p className="lead">{say(access.state === 'accepted' ? 'changeLead' : 'changeLeadPending')}</p>
          <Form className="fields by-reach" action={`/account/partners/access/${access.id}/terms`}>
            <fieldset className="choice" {...groupProps('reach', form.problem('reach'))}>
              <legend>{say('reach')}</legend>
              {access.unseen > 0 && <p className="quiet">{say('unseenStay', { count: access.unseen })}</p>}
              {(mayAll || access.reach === 'complete' ? both : limited).map((reach) => (
                <label key={reach}>
                  <input {...radio(reach)} defaultChecked={(form.sent('reach') ?? access.reach) === reach} />
                  {say(reach)}
                </label>
              ))}
              <Problem name="reach" problem={form.problem('reach')} />
            </fieldset>
            <ProductChecks found={products} chosen={chosen} {...shown} />
            {access.unseen > 0 && <p className="quiet">{say('unseenStay', { count: access.unseen })}</p>}
            {(mayAll || access.wallet) && <WalletCheck isChosen={wallet} {...shown} />}
            <LevelField levels={[...kept, ...levels]} levelId={access.levelId ?? usual} {...shown} />
            <div>
              <button type="submit">{say('save')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }

const both = ['limited', 'complete'] as const
const limited = ['limited'] as const
const radio = (value: string) => ({ type: 'radio', name: 'reach', value }) as const
