import type { Member } from '../../domain/access/actor.ts'
import { profiles } from '../../domain/access/profiles.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import { memberProfiles } from '../../domain/people/invite.ts'
import { speaker } from '../../words/catalogue.ts'
import { definitionOf } from '../guard/definition.ts'
import { ask, rows } from '../guard/reading.ts'
import { titlesOf } from '../guard/titles.ts'
import { valueTexts } from '../texts/values.text.ts'

export type Choice = { value: string; label: string; group?: string }

/** The rows of a model the member may see, by title, as choices; at most 500. */
export async function rowsToChoose(actor: Member, subject: string, where: Condition = {}): Promise<Choice[]> {
  const of = definitionOf(subject)
  const found = await rows(ask(actor, of), { where: [where], take: 500 }, [of.title])
  const titles = await titlesOf(actor, of, found)
  const choices = found.map(({ id }) => ({ value: id, label: titles.get(id) ?? '' }))
  return choices.filter(({ label }) => label).toSorted((a, b) => a.label.localeCompare(b.label, actor.locale))
}

/** Those of the host who are still here, as choices for who runs something. */
export function staffToChoose(actor: Member): Promise<Choice[]> {
  return rowsToChoose(actor, 'Membership', { organisationId: actor.organisation.id, disabledAt: null })
}

/** The profiles the member may give; whoever onboards may make the first person billing administrator. */
export function profilesToGive(actor: Member, first = false): Choice[] {
  const say = speaker(valueTexts, actor.locale)
  const { mayGive } = profiles[actor.profile]
  const given = memberProfiles.filter((profile) => first || mayGive.includes(profile))
  return given.map((value) => ({ value, label: say(value) }))
}
