import type { Grant } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { WaysLeft } from '../../../domain/access/sharing/unshare.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbResult } from '../verb.ts'

const subjects = {
  ...{ membership: 'Membership', team: 'Team', group: 'Group', organisation: 'Organisation' },
  ...{ product: 'Product', project: 'Project', phase: 'Phase', file: 'File' },
} as const

/** The ways that lead to a project still, each by who is let in and by what it opens; those that the member cannot see, as one. */
export async function waysTold(actor: Member, { seen, others }: WaysLeft): Promise<NonNullable<VerbResult['told']>> {
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
