import type { ProductsToGive } from '../../../../../domain/partnerships/access/giving/products.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { FormState } from '../../../../forms/state.ts'
import { groupProps, Problem } from '../../../../parts/forms/field.tsx'
import { NarrowField } from '../../../../parts/forms/narrow-field.tsx'
import type { Reader } from '../../../../reader.ts'
import { givingTexts } from './text.ts'

type Props = { found: ProductsToGive; chosen: string[]; form: FormState; reader: Reader }

/** The products, category by category, with a check each; many of them are looked for by a text, and what is checked stays. */
export function ProductChecks({ found, chosen, form, reader }: Props) {
  const say = speaker(givingTexts, reader)
  const { categories, isLong } = found
  const problem = form.problem('productIds')
  return (
    <fieldset className="by-category" {...groupProps('productIds', problem)}>
      <legend>{say('products')}</legend>
      <Problem name="productIds" problem={problem} />
      {categories.length === 0 && !isLong && <p className="empty">{say('noProducts')}</p>}
      {isLong && <FindProducts found={found} reader={reader} />}
      {!isLong && <NarrowField count={categories.flatMap(({ products }) => products).length} reader={reader} />}
      {categories.map(({ name, products }) => (
        <fieldset key={name} className="choice">
          <legend>{name}</legend>
          <div className="checks">
            {products.map((product) => (
              <label key={product.id}>
                <input
                  type="checkbox"
                  name="productIds"
                  value={product.id}
                  defaultChecked={chosen.includes(product.id)}
                />
                {product.name}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  )
}

/** It sends the form along, so that what is checked is kept: Enter presses the first button of a form, and this is it. */
function FindProducts({ found: { q, more, categories }, reader }: Pick<Props, 'found' | 'reader'>) {
  const say = speaker(givingTexts, reader)
  const isNone = q !== '' && categories.length === 0
  return (
    <>
      <div className="filters">
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={say('findProducts')}
          placeholder={say('findProducts')}
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit" name="show" value="products" className="second">
          {say('search')}
        </button>
      </div>
      {isNone && <p className="empty">{say('noSuchProduct')}</p>}
      {more > 0 && <p className="quiet">{say('moreProducts', { count: more })}</p>}
    </>
  )
}
