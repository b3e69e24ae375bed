import type { ModelTerms } from './access-model.ts'

/** What access is given, or changed, to. */
export const terms: ModelTerms[] = [
  { reach: 'limited', wallet: false, products: ['first'] },
  { reach: 'limited', wallet: false, products: ['first', 'second'] },
  { reach: 'limited', wallet: false, products: ['second'] },
  { reach: 'complete', wallet: false, products: [] },
  { reach: 'complete', wallet: true, products: [] },
]

const many = ['offer', 'accept', 'accept', 'accept', 'name', 'name', 'change', 'act', 'act', 'act', 'end'] as const
/** What is done to access, that which leads on more often. */
export const steps = [
  ...many,
  'give-back',
  'give-back',
  'resend',
  'delete',
  'refuse',
  'disable',
  'enable',
  'enable',
] as const
