import { can } from '../../access/scope.ts'
import { fieldsOf } from '../kinds/fields-of.ts'
import type { ImportPlan } from '../kinds/planned.ts'
import { personFields } from '../people/fields.ts'
import { planOrganisations } from './plan.ts'
import { writeOrganisations } from './write.ts'

/** Customers, each with as many lines as it has people: the first says what it is, all say who belongs to it. */
export const organisations: ImportPlan = {
  subject: 'Organisation',
  may: (actor) => can(actor, 'onboard', 'Organisation', {}),
  fields: [
    {
      ...{ name: 'reference', label: 'ImportField.reference', kind: 'key' },
      names: [
        'Reference',
        'Referenz',
        'Customer number',
        'Kundennummer',
        'Number',
        'Nummer',
        'No.',
        'Nr.',
        'Id',
        'Key',
        'Debitor',
      ],
    },
    ...fieldsOf(
      'Organisation',
      {
        name: [
          'Organisation',
          'Organization',
          'Company',
          'Firma',
          'Customer',
          'Kunde',
          'Unternehmen',
          'Account',
          'Account name',
        ],
        accent: ['Colour', 'Color', 'Farbe', 'Accent'],
        locale: ['Locale'],
        timeZone: ['Timezone', 'TZ'],
      },
      {
        name: { needed: true },
        locale: { choice: { of: 'Locale', values: ['en', 'de'], words: { en: ['Englisch'], de: ['German'] } } },
      },
    ),
    { name: 'layoutId', label: 'LayoutAssignment.templateId', kind: 'title', names: ['Layout'] },
    ...personFields,
  ],
  plan: planOrganisations,
  write: writeOrganisations,
}
