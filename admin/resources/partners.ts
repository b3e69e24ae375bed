import { endingAccess, endingPartnership } from '../actions/partners/end.ts'
import type { ModelOptions } from '../guard/definition.ts'
import { peopleOfAccess, productsOfAccess } from '../page/tells/of-access.ts'

/** What the back-office adds to partnerships, and to access that is given to partners. */
export const partnerOptions: Record<'Partnership' | 'PartnerAccess', Partial<ModelOptions>> = {
  Partnership: { verbs: [endingPartnership] },
  PartnerAccess: { verbs: [endingAccess], tells: [productsOfAccess, peopleOfAccess] },
}
