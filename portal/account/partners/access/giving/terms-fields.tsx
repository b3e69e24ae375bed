import type { AccessLevels } from '../../../../../domain/partnerships/access/giving/levels.ts'
import type { CategoryToGive } from '../../../../../domain/partnerships/access/giving/products.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { FormState } from '../../../../forms/state.ts'
import { Field, fieldProps, Problem } from '../../../../parts/forms/field.tsx'
import { NarrowField } from '../../../../parts/forms/narrow-field.tsx'
import type { Reader } from '../../../../reader.ts'
import { givingTexts } from './text.ts'

type Speaks = { form: FormState; reader: Reader }

/** The products, category by category, with a check each. */
export function ProductChecks(props: { categories: CategoryToGive[]; chosen: string[] } & Speaks) {
  const { categories, chosen, form, reader } = props
  const say = speaker(givingTexts, reader)
  return (
    <div className="by-category" id="productIds">
      <Problem name="productIds" problem={form.problem('productIds')} />
      {categories.length === 0 && <p className="empty">{say('noProducts')}</p>}
      <NarrowField count={categories.flatMap(({ products }) => products).length} reader={reader} />
      {categories.map(({ name, products }) => (
        <fieldset key={name} className="choice">
          <legend>{name}</legend>
          <div className="checks">
            {products.map((product) => (
              <label key={product.id}>
                <input {...box('productIds', product.id)} defaultChecked={chosen.includes(product.id)} />
                {product.name}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}

/** Whether complete access is with the wallet. */
export function WalletCheck({ isChosen, form, reader }: { isChosen: boolean } & Speaks) {
  const say = speaker(givingTexts, reader)
  return (
    <fieldset className="choice with-all" id="wallet">
      <label>
        <input {...box('wallet', 'yes')} defaultChecked={isChosen} />
        {say('wallet')}
      </label>
      <p className="quiet">{say('walletHint')}</p>
      <Problem name="wallet" problem={form.problem('wallet')} />
    </fieldset>
  )
}

const box = (name: string, value: string) => ({ type: 'checkbox', name, value }) as const

/** The project access level. */
export function LevelField(props: Pick<AccessLevels, 'levels'> & { levelId: string | null } & Speaks) {
  const { levels, levelId, form, reader } = props
  const say = speaker(givingTexts, reader)
  const told = { hint: say(levels.length > 0 ? 'levelHint' : 'noLevel'), problem: form.problem('levelId') }
  return (
    <Field label={say('level')} name="levelId" {...told}>
      <select {...fieldProps('levelId', told)} defaultValue={form.sent('levelId') ?? levelId ?? ''}>
        {levels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
