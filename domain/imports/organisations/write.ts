import type { Work } from '../../act.ts'
import { assignLayout, settle } from '../../organisations/onboard.ts'
import { homeIn } from '../../people/invitations/invite.ts'
import { keepKeys } from '../kinds/keys.ts'
import type { Importing, Onwards, Planned } from '../kinds/planned.ts'
import { admitPlanned, changePlanned } from '../people/write-people.ts'
import { changeRowOf } from '../rows/table.ts'

type OfOrganisation = { organisation: Planned; people: Planned[] }

/** Writes organisations, each with its people, as onboarding and inviting do. */
export async function writeOrganisations(
  work: Work,
  importing: Importing,
  planned: Planned[],
  onwards: Onwards,
  mailed: boolean,
): Promise<void> {
  for (const { organisation, people } of together(planned)) {
    const home = await homeOf(work, importing, organisation)
    await admitPlanned(work, importing, home, people, mailed)
    for (const one of people)
      if (one.effect === 'change' && one.rowId) await changePlanned(work, importing, one.rowId, one.after)
    await onwards(Math.max(people.length, 1))
  }
  await keepKeys(work, planned)
}

async function homeOf(work: Work, { actor }: Importing, organisation: Planned) {
  if (organisation.effect === 'make') {
    const { layoutId, ...named } = organisation.after
    const home = await settle(work, actor, named as { name: string })
    organisation.rowId = home.organisationId
    if (layoutId) await assignLayout(work, String(layoutId), home.organisationId)
    return home
  }
  const id = organisation.rowId as string
  if (organisation.effect === 'change') await changeRowOf(work, 'Organisation', { id }, organisation.after)
  return homeIn(work.db, id)
}

/** Each organisation with the people of its lines. People stand behind all organisations. */
function together(planned: Planned[]): OfOrganisation[] {
  const people = new Map<Planned, Planned[]>()
  for (const one of planned) {
    if (one.within) people.get(one.within)?.push(one)
    else if (one.effect !== 'refuse') people.set(one, [])
  }
  return [...people].map(([organisation, theirs]) => ({ organisation, people: theirs }))
}
