import { accesses, areas, areasSchema, ceilingsSchema, kinds, powers } from '../../domain/access/levels.ts'
import { reachOfFields } from '../../domain/access/settings/field-reach.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Telling } from '../guard/definition.ts'

/** What an access level lets somebody do at most: each power with the kinds of records it is for, a line each. */
export const describeCeilings: Telling = ({ ceilings }, { locale }) => {
  const say = speaker(labels, locale)
  const { data } = ceilingsSchema.safeParse(ceilings)
  if (!data) return null
  const lines = powers.toReversed().map((power) => {
    const those = kinds.filter((kind) => (data[kind] ?? 'none') === power)
    return those.length > 0
      ? `${say(`Power.${power}`)}: ${those.map((kind) => say(`RecordKind.${kind}`)).join(', ')}`
      : ''
  })
  return lines.filter(Boolean).join('\n')
}

/** What a project access level opens: how far, with the areas, and which fields are shown to others than usual, a line each. */
export const describeAreas: Telling = ({ areas: kept }, { locale }) => {
  const say = speaker(labels, locale)
  const { data } = areasSchema.safeParse(kept)
  if (!data) return null
  const lines = accesses.toReversed().map((access) => {
    const those = areas.filter((area) => (data[area]?.access ?? 'none') === access)
    return those.length > 0
      ? `${say(`AreaAccess.${access}`)}: ${those.map((area) => say(`RecordKind.${area}`)).join(', ')}`
      : ''
  })
  const usual = reachOfFields({})
  const others = Object.entries(reachOfFields(data)).filter(([field, reach]) => usual[field] !== reach)
  const named = speaker<string>(labels, locale)
  const fields = others.map(([field, reach]) => {
    const [subject] = field.split('.')
    return `${named(`Subject.${subject}`)}, ${named(field)}: ${say(`FieldReach.${reach}`)}`
  })
  return [...lines, ...fields].filter(Boolean).join('\n')
}
