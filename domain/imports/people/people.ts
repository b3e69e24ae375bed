import { mayAnywhere } from '../../access/scope.ts'
import type { Work } from '../../act.ts'
import { homeIn } from '../../people/invitations/invite.ts'
import type { Importing, ImportPlan, Onwards, Planned } from '../kinds/planned.ts'
import { personFields } from './fields.ts'
import { knownHomes } from './homes.ts'
import { planPeople, type Wanted } from './plan-people.ts'
import { admitPlanned, changePlanned } from './write-people.ts'

/** People of organisations that are there, also as Outlook and Google write them. */
export const people: ImportPlan = {
  subject: 'Membership',
  may: (actor) => mayAnywhere(actor, 'invite', 'Organisation'),
  fields: [
    ...personFields.map((field) =>
      field.name === 'personName' ? { ...field, names: [...(field.names ?? []), 'Name'] } : field,
    ),
    {
      ...{ name: 'organisationId', label: 'ImportField.organisation', kind: 'title', needed: true },
      names: [
        'Organization',
        'Company',
        'Firma',
        'Customer',
        'Kunde',
        'Unternehmen',
        'Organization 1 - Name',
        'Organization Name',
        'Organisation 1 - Name',
      ],
    },
    { name: 'reference', label: 'ImportField.reference', kind: 'key', names: ['Id'] },
  ],
  plan: async (importing, lines) => {
    const find = await knownHomes(importing, lines)
    const planned: Planned[] = []
    const wanted: Wanted[] = []
    for (const { line, values } of lines) {
      const home = find(values)
      if (!('problem' in home)) wanted.push({ line, values, organisation: home, usual: 'visitor' })
      else
        planned.push({
          line,
          subject: 'Membership',
          title: String(values.email ?? ''),
          effect: 'refuse',
          problem: home,
        })
    }
    return [...planned, ...(await planPeople(importing, wanted))]
  },
  write,
}

async function write(
  work: Work,
  importing: Importing,
  planned: Planned[],
  onwards: Onwards,
  mailed: boolean,
): Promise<void> {
  const places = new Set(planned.flatMap(({ placeId }) => placeId ?? []))
  for (const placeId of places) {
    const theirs = planned.filter((one) => one.placeId === placeId)
    await admitPlanned(work, importing, await homeIn(work.db, placeId), theirs, mailed)
    for (const one of theirs)
      if (one.effect === 'change' && one.rowId) await changePlanned(work, importing, one.rowId, one.after)
    await onwards(theirs.length)
  }
}
