import type { Grant } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { RemainingGrants } from '../../../domain/access/sharing/unshare.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbResult } from '../verb.ts'

const subjects = {
  ...{ membership: 'Membership', team: 'Team', group: 'Group', organisation: 'Organisation' },
  ...{ product: 'Product', project: 'Project', phase: 'Phase', file: 'File' },
} as const

/** Lines about the grants that still lead to a project: who has each, and what it opens; those that the member cannot see are one line. */
export async function describeWays(
  actor: Member,
  { seen, others }: RemainingGrants,
): Promise<NonNullable<VerbResult['told']>> {
  const { say } = fieldsFor(actor)
  const told = []
  for (const way of seen) told.push(await wayTold(actor, way))
  return others ? [...told, { label: say('other-way'), value: say('cannot-be-seen') }] : told
}

async function wayTold(actor: Member, { via, principalKind, principalId, resourceKind, resourceId }: Grant) {
  const word = speaker(labels, actor.locale)
  const named = async (label: Label, kind: keyof typeof subjects, id: string) => {
    const titles = await titlesById(actor, subjects[kind], [id])
    return `${word(label)} ${titles.get(id) || fieldsFor(actor).say('cannot-be-seen')}`
  }
  const [who, what] = [
    await named(`PrincipalKind.${principalKind}`, principalKind, principalId),
    await named(`ResourceKind.${resourceKind}`, resourceKind, resourceId),
  ]
  return { label: who, value: `${word(`GrantVia.${via}`)}: ${what}` }
}
