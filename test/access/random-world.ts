import fc from 'fast-check'
import { areas, kinds, powers } from '../../domain/access/levels.ts'
import { nounNames, nounOf } from '../../domain/nouns/index.ts'

// Without guests, who do not sign in: there is nobody to ask as.
const profiles = ['billing_administrator', 'administrator', 'supervisor', 'manager', 'observer', 'visitor'] as const
const hideable = nounNames.flatMap((subject) =>
  Object.keys(nounOf(subject).columns).map((field) => `${subject}.${field}`),
)
const some = <T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.array(arbitrary, { minLength, maxLength })
const index = fc.nat(99)
const perhaps = fc.option(index)

const level = fc.dictionary(
  fc.constantFrom(...areas),
  fc.record({
    access: fc.constantFrom('none', 'view', 'edit', 'edit', 'edit'),
    hidden: fc.subarray(hideable),
    shown: fc.subarray(hideable),
  }),
  { minKeys: 8 },
)
const ceilings = fc.dictionary(fc.constantFrom(...kinds), fc.constantFrom(...powers, 'manage', 'manage'), {
  minKeys: 12,
})
/** What a grant is drawn from. */
export const grant = {
  principalKind: fc.constantFrom('membership', 'team', 'group', 'organisation'),
  principal: index,
  resourceKind: fc.constantFrom('organisation', 'product', 'project', 'phase', 'file'),
  resource: index,
  via: fc.constantFrom('owner', 'share', 'participant'),
  level: perhaps,
  ends: fc.constantFrom('never', 'today', 'tomorrow', 'yesterday'),
  suspended: fc.constantFrom(false, false, false, true),
}
const accessGiven = fc.record({
  client: index,
  partner: index,
  state: fc.constantFrom('accepted', 'accepted', 'accepted', 'pending', 'refused', 'ended'),
  reach: fc.constantFrom('limited', 'limited', 'complete'),
  forAll: fc.boolean(),
  people: some(index, 0, 2),
  products: some(index, 1, 2),
  level: perhaps,
})
const content = { project: index, phase: perhaps, creator: perhaps }

/** What a random installation consists of; every number picks, modulo, among what there is to pick from. */
export const plans = fc.record({
  levels: some(level, 2, 4),
  people: some(
    fc.record({
      organisation: index,
      profile: fc.constantFrom(...profiles, 'manager', 'manager'),
      ceilings,
      jobRole: fc.constantFrom(null, 'Client'),
      inTeam: fc.boolean(),
      inGroup: fc.boolean(),
    }),
    3,
    5,
  ),
  products: some(index, 1, 3),
  projects: some(fc.record({ organisation: index, product: perhaps, runBy: perhaps, madeBy: perhaps }), 2, 4),
  phases: some(index, 2, 4),
  tasks: some(fc.record({ ...content, assignee: perhaps }), 3, 8),
  contents: some(fc.record(content), 2, 4),
  grants: some(fc.record(grant), 2, 8),
  accesses: some(accessGiven, 0, 4),
  asking: index,
})
export type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never
