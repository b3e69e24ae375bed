import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { type FieldChoices, rowsToChoose } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch } from '../form-view.ts'

const kinds = { organisation: 'Organisation', team: 'Team', group: 'Group', membership: 'Membership' } as const
type PrincipalKind = keyof typeof kinds

/** Those a row (uuid) of a model can be shared with: its own organisation, the host, partners; their teams, groups and people. */
export async function principalsFor(
  actor: Member,
  subject: string,
  id: string,
  sought?: FieldSearch,
): Promise<FieldChoices> {
  const [thing] = await rows(ask(actor, definitionOf(subject)), { where: [{ id }] }, ['organisationId'])
  if (!thing) throw new NotFound()
  return principalsOf(actor, String(thing.organisationId), sought)
}

/** Those that what an organisation (uuid) has can be shared with. */
export function principalsOf(actor: Member, organisationId: string, sought?: FieldSearch): Promise<FieldChoices> {
  return principalsIn(actor, { OR: [{ id: organisationId }, { isHost: true }, { isPartner: true }] }, sought)
}

/** How principals are asked for: each told with where it belongs; in another field than `with`; those chosen before (`kind:uuid`) among them. */
type PrincipalsAsked = { detailed?: boolean; name?: string; chosen?: string[] }

/** The organisations of a condition with their teams, groups and people. */
export async function principalsIn(
  actor: Member,
  home: Condition,
  sought?: FieldSearch,
  { detailed = false, name = 'with', chosen: before = [] }: PrincipalsAsked = {},
): Promise<FieldChoices> {
  const { say, textIn, valueIn } = fieldsFor(actor, sought)
  const known = [valueIn(name) ?? '', ...before].map((one) => one.split(':'))
  const ofKind = async (kind: PrincipalKind) => {
    const whose = kind === 'organisation' ? home : { organisation: { is: home } }
    const where = kind === 'membership' ? { ...whose, disabledAt: null } : whose
    const chosen = textIn(name) ? [] : known.flatMap(([of, id = '']) => (of === kind ? [id] : []))
    const asked = { where, text: textIn(name), chosen, detailed: detailed && kind !== 'organisation' }
    const { choices, searched } = await rowsToChoose(actor, kinds[kind], asked)
    const group = say(`group-${kind}`)
    const told = (label: string) => (detailed ? principalTold(actor, kind, label) : label)
    return {
      searched,
      choices: choices.map(({ value, label }) => ({ value: `${kind}:${value}`, label: told(label), group })),
    }
  }
  const found = await Promise.all((['team', 'group', 'organisation', 'membership'] as const).map(ofKind))
  const searched = found.some((one) => one.searched)
  return { choices: found.flatMap(({ choices }) => choices), ...(searched && { searched }) }
}

/** A principal by its name, with what it is where that is not a person: a team may be called as its organisation. */
export function principalTold({ locale }: Member, kind: PrincipalKind, name: string): string {
  return kind === 'membership' ? name : `${speaker(labels, locale)(`PrincipalKind.${kind}`)} ${name}`
}
