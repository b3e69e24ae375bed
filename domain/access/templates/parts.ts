import { mainNouns } from '../../../words/main-nouns.ts'
import { columnLists, type Layout } from '../layouts.ts'

/** All that a layout says, part by part, as plain values: names in their order, words, or null where it says nothing. */
export type LayoutParts = Record<string, string[] | string | null>

/** The parts of a layout by their paths, as `columns.tasks`. */
export function partsOf({
  navigation,
  landing,
  firstReport,
  dashboard,
  dashboardFirst,
  sections,
  columns,
  wording,
  comments,
  brand,
}: Layout): LayoutParts {
  const words = mainNouns.map((noun) => {
    const { en, de } = wording[noun] ?? {}
    return [`wording.${noun}`, en && de ? [en.one, en.many, de.one, de.many] : null] as const
  })
  return {
    ...{
      navigation,
      landing,
      firstReport: firstReport ?? null,
      dashboard,
      dashboardFirst: dashboardFirst ? 'dashboard' : null,
      sections,
    },
    ...Object.fromEntries(columnLists.map((list) => [`columns.${list}`, columns[list]])),
    ...Object.fromEntries(words),
    ...{ comments, 'brand.name': brand.name ?? null, 'brand.accent': brand.accent?.toLowerCase() ?? null },
  }
}

/** What one layout says and another one does not, part by part. */
export type LayoutDifference = { at: string; one: LayoutParts[string]; other: LayoutParts[string] }

/** The parts in which two layouts differ. */
export function differencesBetween(one: Layout, other: Layout): LayoutDifference[] {
  const [these, those] = [partsOf(one), partsOf(other)]
  const said = (value: LayoutParts[string] | undefined) => JSON.stringify(value ?? null)
  return Object.keys(these)
    .filter((at) => said(these[at]) !== said(those[at]))
    .map((at) => ({ at, one: these[at] ?? null, other: those[at] ?? null }))
}
