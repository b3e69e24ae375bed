import type { ProductPage } from '../../domain/products/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { AskLink } from '../access-requests/ask-link.tsx'
import type { View } from '../answer.ts'
import { countTexts } from '../parts/count.text.ts'
import { Pages } from '../parts/pages.tsx'
import { ProjectTable } from '../projects/list/project-table.tsx'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { productTexts } from './text.ts'

/** A product: what it is called, its category, whose it is, and its projects. */
export const productPage: View<ProductPage> = ({ product, list, can }, reader) => {
  const say = speaker(productTexts, reader)
  const { name, category, organisation } = product
  const whose = organisation !== reader.actor?.organisation.name && organisation
  const { projects, total, page, pages } = list
  const of = { kind: 'product', id: product.id } as const
  return {
    title: name,
    here: 'projects',
    body: (
      <>
        <p className="crumb">
          <a href="/projects">{speaker(labels, reader)('MainNoun.projects')}</a>
        </p>
        <header className="page-head">
          <h1>{name}</h1>
          <p className="quiet">
            {[speaker(labels, reader)('ResourceKind.product'), category, whose].filter(Boolean).join(' · ')}
          </p>
        </header>
        {can.share ? (
          <SharingLink of={of} reader={reader} />
        ) : (
          <p className="sharing-link">
            <AskLink of={of} reader={reader} />
          </p>
        )}
        {total > 0 && <p className="quiet">{speaker(countTexts, reader)('project', { count: total })}</p>}
        {total === 0 && <p className="empty">{say('none')}</p>}
        {total > 0 && <ProjectTable projects={projects} reader={reader} />}
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}
