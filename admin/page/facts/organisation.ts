import { findOrganisationLayout } from '../../../domain/access/templates/of-organisation.ts'
import { findManagersOf } from '../../../domain/projects/managers.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { pageTexts } from '../../texts/page.text.ts'
import type { Fact } from '../told.ts'
import { rowAddress } from './address.ts'

const kinds = ['isCustomer', 'isPartner', 'isHost'] as const

/** What an organisation is to the host: a customer, a partner, or the host itself. */
export const kindOfOrganisation: Fact = {
  name: 'kind',
  tell: async ({ locale }, row) => {
    const say = speaker(labels, locale)
    return kinds.flatMap((kind) => (row[kind] === true ? [{ text: say(`Organisation.${kind}`) }] : []))
  },
}

/** Who of the host runs its open projects, whoever runs most of them first. */
export const responsible: Fact = {
  name: 'responsible',
  tell: async (actor, row) => {
    const ids = await findManagersOf(actor, String(row.id))
    const names = await titlesById(actor, 'Membership', ids)
    return ids.flatMap((id) => {
      const text = names.get(id)
      return text ? [{ text, href: rowAddress('Membership', id) }] : []
    })
  },
}

/** All that is told of it, as one file. */
export const wholeAsFile: Fact = {
  name: 'whole',
  tell: async ({ locale }, row) => [
    { text: speaker(pageTexts, locale)('whole-zip'), href: `/admin/export/Organisation/${row.id}.zip`, isFile: true },
  ],
}

/** Which layout its people are shown unless something more specific says otherwise, and by what. */
export const layoutOfOrganisation: Fact = {
  name: 'layout',
  tell: async (actor, row) => {
    const found = await findOrganisationLayout(actor, String(row.id))
    if (!found) return []
    const text = speaker(pageTexts, actor.locale)(`layout-by-${found.by}`, { template: found.template })
    return [{ text, href: rowAddress('LayoutTemplate', found.templateId) }]
  },
}
