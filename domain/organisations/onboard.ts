import { z } from 'zod'
import { locales } from '../../words/catalogue.ts'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act, type Db, type Work } from '../act.ts'
import { given } from '../given.ts'
import type { Once } from '../once.ts'
import { type Admitted, admitAll, type Home, withoutPassword } from '../people/invitations/admit.ts'
import { invitee, mustExist, mustGive } from '../people/invitations/invite.ts'
import { type Prepared, prepare } from '../people/invitations/newcomer.ts'
import { timeZone } from '../people/zone.ts'
import { Conflict, Invalid, NotAllowed } from '../refusals.ts'
import { establish, serve } from './establish.ts'
import { beginProject, firstProject } from './first-project.ts'
import { sameNamed } from './name-is-free.ts'

/** A customer to onboard: the organisation, its people, their access level, perhaps a layout template and a first project. `another`: it
 *  is another one than that of nearly the same name. */
export const onboarding = z.strictObject({
  name: line(200),
  another: z.boolean().optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  locale: z.enum(locales).optional(),
  timeZone: timeZone.optional(),
  accessLevelId: z.uuid(),
  layoutId: z.uuid().optional(),
  people: z.array(invitee).min(1).max(100),
  project: firstProject.optional(),
})
export type Onboarding = z.output<typeof onboarding>

/** What came of it; temporary passwords are told this once. */
export type Onboarded = { organisationId: string; people: Admitted[]; projectId: string | null }

/**
 * Onboards a customer in one step, all of it or nothing: the organisation with group, team and grants, so that its projects
 * reach its team by themselves; its people, of whom one at least is billing administrator; its layout; its first project.
 * The first person may be given that profile by whoever onboards, for no organisation is without; the others as when inviting.
 * Throws NotAllowed, Invalid; Conflict, also where one is there already that is called the same but for case, accents, punctuation and
 * legal form. Done once under a key, of which the second press is told no temporary password. Source: domain, customers.
 */
export async function onboard(
  actor: Member,
  { accessLevelId, layoutId, people, project, another, ...named }: Onboarding,
  once?: Once,
): Promise<Onboarded> {
  if (!can(actor, 'onboard', 'Organisation', {})) throw new NotAllowed('onboard-Organisation')
  mustHaveBilling(people)
  for (const [at, { profile, legalRepresentative }] of people.entries())
    mustGive(actor, { ...(at > 0 && { profile }), legalRepresentative })
  const newcomers: Prepared[] = []
  for (const person of people) newcomers.push(await prepare({ ...person, accessLevelId }))
  let told: Admitted[] | undefined
  const kept = await act(
    actor,
    async (work) => {
      await mustExist(work.db, accessLevelId)
      if (!another) await mustBeNew(work.db, actor, named.name)
      const home = await settle(work, actor, named)
      if (layoutId) await assignLayout(work, layoutId, home.organisationId)
      const admitted = await admitAll(work, home, newcomers, actor.membershipId)
      const projectId = project ? await beginProject(work, actor, home.organisationId, project) : null
      told = admitted
      return { organisationId: home.organisationId, people: admitted.map(withoutPassword), projectId }
    },
    { limit: 'invitation', once },
  )
  return { ...kept, people: told ?? kept.people }
}

async function mustBeNew(db: Db, actor: Member, name: string): Promise<void> {
  // Whoever onboards sees all that the host serves; what has just been onboarded is not yet among what they reach.
  const served = { principalId: actor.organisation.id, resourceKind: 'organisation', via: 'owner' } as const
  const among = async () => {
    const grants = await db.grant.findMany({ where: served, select: { resourceId: true } })
    return grants.map(({ resourceId }) => resourceId)
  }
  const same = await sameNamed(db, name, { among })
  if (same) throw new Conflict('organisation-exists', { name: same, field: 'name' })
}

function mustHaveBilling(people: Onboarding['people']): void {
  const found = people.some(({ profile }) => profile === 'billing_administrator')
  if (!found) throw new Invalid({ 'people.0.profile': 'needs-billing-administrator' })
}

/** Writes a customer that is served from now on: the organisation with its group, team and grants. Returns where its people belong. */
export async function settle(
  work: Work,
  actor: Member,
  named: Pick<Onboarding, 'name' | 'accent' | 'locale' | 'timeZone'>,
): Promise<Required<Home>> {
  const { organisation, groupId, teamId } = await establish(work.db, {
    ...given(named),
    name: named.name,
    isCustomer: true,
  })
  await serve(work.db, actor.organisation.id, organisation.id)
  const { id } = organisation
  await work.record({ action: 'onboard', subject: 'Organisation', id, organisationId: id })
  return { organisationId: id, groupId, teamId }
}

/** Gives an organisation (uuid) a layout template (uuid). Throws Invalid where there is none. */
export async function assignLayout({ db }: Work, templateId: string, target: string): Promise<void> {
  if (!(await db.layoutTemplate.findUnique({ where: { id: templateId } }))) throw new Invalid({ layoutId: 'wrong' })
  await db.layoutAssignment.create({ data: { templateId, targetKind: 'organisation', target } })
}
