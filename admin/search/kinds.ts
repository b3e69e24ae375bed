import type { Member } from '../../domain/access/actor/actor.ts'
import { findMatches, type Matches } from '../../domain/search/matches.ts'
import type { Sought } from '../../domain/search/sought.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { definitions, type ModelDefinition } from '../guard/definition.ts'
import { foundOn } from '../guard/filters/found-on.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { possible } from '../guard/possible.ts'
import { foundRows } from './found-rows.ts'
import type { FoundKind } from './view.ts'

/** How many are counted: that there are more is all that anybody needs to know. */
const mostCounted = 100

/** What was sought: as it was typed, and as it is compared. */
export type Asked = { text: string; sought: Sought; take: number }

/** What is found of each kind that says of itself that it is found, the kind with the best first. Only where no name holds what is sought, those that
 *  are like it. */
export async function kindsFound(actor: Member, { text, sought, take }: Asked): Promise<FoundKind[]> {
  const searched = definitions().flatMap((of) =>
    of.found && possible(actor, 'read', of.subject) ? [{ of, kind: { subject: of.subject, ...of.found } }] : [],
  )
  const kinds = searched.map(({ kind }) => kind)
  const matches = await findMatches({ actor, kinds, most: mostCounted }, sought)
  const any = searched
    .map(({ of }, at) => ({ of, ...(matches[at] as Matches) }))
    .filter(({ ids }) => ids.length > 0)
    .toSorted((one, other) => one.best - other.best)
  const found = await inLanes(any, async ({ of, ids, isMore }) => {
    const all = `/admin/resources/${of.subject}?${new URLSearchParams({ [`filters.${foundOn}`]: text })}`
    return {
      ...headOf(actor, of),
      total: ids.length,
      isMore,
      all,
      rows: await foundRows(actor, of, ids.slice(0, take)),
    }
  })
  return found.filter(({ rows }) => rows.length > 0)
}

/** Rows that were named by their kinds and ids, kind by kind, as far as the member sees them. */
export async function kindsNamed(actor: Member, named: { of: ModelDefinition; id: string }[]): Promise<FoundKind[]> {
  const kinds = [...new Set(named.map(({ of }) => of))]
  const found = await inLanes(kinds, async (of): Promise<FoundKind> => {
    const ids = named.filter((one) => one.of === of).map(({ id }) => id)
    const rows = possible(actor, 'read', of.subject) ? await foundRows(actor, of, ids) : []
    return { ...headOf(actor, of), total: rows.length, isMore: false, all: null, rows }
  })
  return found.filter(({ rows }) => rows.length > 0)
}

const headOf = ({ locale }: Member, { subject }: ModelDefinition) => ({
  subject,
  title: speaker<string>(labels, locale)(`Subject.${subject}`),
})
