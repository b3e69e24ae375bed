import type { Member } from '../../domain/access/actor/actor.ts'
import { profiles } from '../../domain/access/profiles.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import { memberProfiles } from '../../domain/people/invitations/invite.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { definitionOf } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'
import { ask, rows } from '../guard/reading.ts'
import { distinguishTitles } from '../guard/titles/namesakes.ts'
import { titleHolds, titleOrder, titlesOf } from '../guard/titles/titles.ts'
import { fieldTexts } from '../texts/forms/fields.text.ts'

export type Choice = { value: string; label: string; group?: string }

/** What there is to choose from; `searched`: there is more, to be found by a text. */
export type FieldChoices = { choices: Choice[]; searched?: true }

/** Which rows can be chosen; those that have been, whichever they are; a text that their titles hold; whether each is told with its place
 *  and address, not only those of one name. */
export type Choosing = {
  where?: Condition | undefined
  chosen?: string[]
  text?: string | undefined
  detailed?: boolean
}

const atOnce = 50

/** The rows of a model the member may see, by title: the first 50 of them, and those that have been chosen already. */
export async function rowsToChoose(
  actor: Member,
  subject: string,
  { where = {}, chosen = [], text = '', detailed = false }: Choosing = {},
): Promise<FieldChoices> {
  const of = definitionOf(subject)
  const asking = ask(actor, of)
  const found = await rows(
    asking,
    { where: [where, titleHolds(actor, of, text)], orderBy: [titleOrder(of), { id: 'asc' }], take: atOnce + 1 },
    [of.title],
  )
  const first = found.slice(0, atOnce)
  const beyond = chosen.filter((id) => isId(id) && !first.some((row) => row.id === id))
  const others = beyond.length > 0 ? await rows(asking, { where: [{ id: { in: beyond } }] }, [of.title]) : []
  const titles = await distinguishTitles(actor, of, await titlesOf(actor, of, [...first, ...others]), detailed)
  const unseen = speaker(fieldTexts, actor.locale)('cannot-be-seen')
  const choices = [...first.map(({ id }) => id), ...new Set(beyond)].map((value) => ({
    value,
    label: titles.get(value) || unseen,
  }))
  return {
    choices: choices.toSorted((a, b) => a.label.localeCompare(b.label, actor.locale)),
    ...(found.length > atOnce && { searched: true }),
  }
}

/** The profiles the member may give; whoever onboards may make the first person billing administrator. */
export function profilesToGive(actor: Member, first = false): Choice[] {
  const say = speaker(labels, actor.locale)
  const { mayGive } = profiles[actor.profile]
  const given = memberProfiles.filter((profile) => first || mayGive.includes(profile))
  return given.map((value) => ({ value, label: say(`Profile.${value}`) }))
}
