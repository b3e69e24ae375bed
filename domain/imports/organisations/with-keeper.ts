import type { Planned } from '../kinds/planned.ts'

type Refused = Extract<Planned, { effect: 'refuse' }>

/** An organisation is not made without whoever looks after its billing: where their line is refused, it is refused with all of its people, and says why. */
export function withKeeper(organisations: Planned[], people: Planned[]): Planned[] {
  const why = new Map(organisations.flatMap((one) => refusedOf(one, people)))
  const refused = [...organisations, ...people].map((one): Planned => {
    const keeper = why.get(one) ?? (one.within && why.get(one.within))
    if (!keeper || one.effect === 'refuse') return one
    const { line, subject, title } = one
    return { line, subject, title, effect: 'refuse', problem: keeper.problem }
  })
  // What the organisation says on the same line need not be said of its keeper once more.
  const isSaid = ({ line, subject }: Planned) => [...why].some(([one]) => one.line === line && subject !== one.subject)
  return refused.filter((one) => !isSaid(one))
}

/** An organisation that would be without, and the line that was refused instead. */
function refusedOf(organisation: Planned, people: Planned[]): [Planned, Refused][] {
  if (organisation.effect !== 'make') return []
  const theirs = people.filter(({ within }) => within === organisation)
  const hasKeeper = theirs.some((one) => one.effect === 'make' && one.after.profile === 'billing_administrator')
  const first = theirs.find((one): one is Refused => one.effect === 'refuse')
  return hasKeeper || !first ? [] : [[organisation, first]]
}
