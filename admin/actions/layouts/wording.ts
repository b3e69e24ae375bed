import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Layout } from '../../../domain/access/layouts.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { locales, speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { mainNouns } from '../../../words/main-nouns.ts'

const forms = ['one', 'many'] as const
const cellsOf = (noun: string) => locales.flatMap((locale) => forms.map((form) => `${noun}.${locale}.${form}`))

/** What nouns are called, cell by cell: `project.en.one`. */
export function wordingRows(wording: Layout['wording']): Record<string, string> {
  const said = mainNouns.flatMap((noun) =>
    locales.flatMap((locale) =>
      forms.map((form) => [`${noun}.${locale}.${form}`, wording[noun]?.[locale][form] ?? '']),
    ),
  )
  return Object.fromEntries(said)
}

/** What nouns are called by these cells; those whose cells are empty as usual. Throws Invalid where only some of the cells of one are filled
 *  in, and for a cell that there is not. */
export function wordingFrom(actor: Member, cells: Record<string, string>): Record<string, unknown> {
  const known = new Set(mainNouns.flatMap(cellsOf))
  const stranger = Object.keys(cells).find((cell) => !known.has(cell))
  if (stranger !== undefined) throw new Invalid({ wording: 'no-choice' })
  const called = mainNouns.flatMap((noun) => {
    const [enOne = '', enMany = '', deOne = '', deMany = ''] = cellsOf(noun).map((cell) => cells[cell]?.trim())
    const said = [enOne, enMany, deOne, deMany]
    if (said.every((text) => text === '')) return []
    if (said.includes(''))
      throw new Invalid(
        { wording: 'in-both-languages' },
        { wording: { noun: speaker(labels, actor.locale)(`MainNoun.${noun}`) } },
      )
    return [[noun, { en: { one: enOne, many: enMany }, de: { one: deOne, many: deMany } }] as const]
  })
  return Object.fromEntries(called)
}
