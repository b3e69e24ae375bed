import { speaker } from '../../../../words/catalogue.ts'
import type { OpenedAccess } from '../../../../words/partners/opened.ts'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'

/** The products that limited access opens, category by category; nothing where a sentence has named it already: none, or a single one. */
export function OpenedProducts({ products, reader }: Pick<OpenedAccess, 'products'> & { reader: Reader }) {
  if (products.length < 2) return null
  const categories = [...new Set(products.map(({ category }) => category))]
  const list = new Intl.ListFormat(reader.locale)
  return (
    <dl className="facts" aria-label={speaker(clientTexts, reader)('products')}>
      {categories.map((category) => (
        <div key={category}>
          <dt>{category}</dt>
          <dd>{list.format(products.filter((one) => one.category === category).map(({ name }) => name))}</dd>
        </div>
      ))}
    </dl>
  )
}
