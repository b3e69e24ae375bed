import type { Member } from '../../../domain/access/actor/actor.ts'
import { findReasons } from '../../../domain/access/why/for-staff.ts'
import type { WhySubject } from '../../../domain/access/why/placed.ts'
import type { NamedWay } from '../../../domain/access/why/way-names.ts'
import { wayText } from '../../../domain/access/why/way-text.ts'
import { wayTexts } from '../../../domain/access/why/ways.text.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbResult } from '../verb.ts'

type Told = NonNullable<VerbResult['told']>

/** Why somebody sees a row or does not, and which columns of it are closed to them. */
export async function reasonsTold(actor: Member, subject: WhySubject, id: string, membershipId: string): Promise<Told> {
  const say = fieldsFor(actor).say
  const reasons = await findReasons(actor, subject, id, membershipId)
  if (!reasons) return [{ label: say('sees-no'), value: say('sees-disabled') }]
  const why = speaker(wayTexts, actor.locale)
  const { owner, ways, closedBy, hidden } = reasons
  if (closedBy) return [{ label: say('sees-no'), value: why(closedBy) }]
  const label = speaker(labels, actor.locale)
  const columns = [...hidden].map(([closing, fields]) => ({
    label: fields.map((field) => label(`${subject}.${field}` as Label)).join(', '),
    value: `${say('sees-not-these')} ${why(closing)}`,
  }))
  return [{ label: say('sees-yes'), value: waysText(ways, owner, actor) }, ...columns]
}

/** The ways by which somebody gets in, a line each. */
export const waysText = (ways: NamedWay[], owner: string, { locale }: Member) =>
  [...new Set(ways.map((way) => wayText(way, owner, locale)))].join('\n')
