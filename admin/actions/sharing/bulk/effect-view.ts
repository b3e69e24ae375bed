import type { Member } from '../../../../domain/access/actor/actor.ts'
import type { SharePair } from '../../../../domain/access/sharing/bulk/asked.ts'
import type { PairRefused, PairShared, SharesEffect } from '../../../../domain/access/sharing/bulk/effect.ts'
import type { SeveralNotAgreed } from '../../../../domain/several/not-agreed.ts'
import { fieldsFor } from '../../fields.ts'
import type { VerbPreview } from '../../form-view.ts'
import { reasonOf } from '../../several/refused.ts'
import { describeTerms } from '../describe-terms.ts'
import { namesOfPairs, type PairNames } from './names.ts'

const most = 100

/** What sharing several would do, as tables: how many shares are new, change, stay and are refused; what changes, and what is refused why. */
export async function severalPreview(
  actor: Member,
  { effect, agreed }: SeveralNotAgreed<SharesEffect>,
): Promise<VerbPreview> {
  const { say } = fieldsFor(actor)
  const { made, changed, same, refused } = effect
  const names = await namesOfPairs(actor, [...changed, ...refused])
  const columns = [say('several-project'), say('several-whom')]
  const tables = [
    countsTable(actor, effect),
    {
      ...{ heading: say('several-refusals'), columns: [...columns, say('several-why')] },
      rows: refusedRows(actor, refused, names),
    },
    {
      ...{ heading: say('several-changes'), columns: [...columns, say('Grant.levelId'), say('Grant.expiresAt')] },
      rows: await changedRows(actor, changed, names),
    },
  ]
  const shares = made.length + changed.length
  const count = { shares, refused: refused.length, same: same.length }
  const text = refused.length > 0 ? 'several-refused' : shares > 0 ? 'several-effect' : 'several-nothing'
  const button = say(refused.length > 0 ? 'share-several-button' : 'several-save')
  return { text: say(text, count), tables: tables.filter(({ rows }) => rows.length > 0), agreed, button }
}

function countsTable(actor: Member, { made, changed, same, refused }: SharesEffect) {
  const { say } = fieldsFor(actor)
  const counts = [
    [say('several-made'), made],
    [say('several-changed'), changed],
    [say('several-same'), same],
    [say('several-not'), refused],
  ] as const
  const rows = counts.map(([what, pairs]) => [what, String(pairs.length)])
  return { heading: say('several-counts'), columns: [say('several-shares'), say('several-number')], rows }
}

function refusedRows(actor: Member, refused: PairRefused[], names: PairNames): string[][] {
  const rows = inOrder(actor, refused, names)
    .slice(0, most)
    .map((pair) => [...names(pair), reasonOf(actor, pair.refusal)])
  return [...rows, ...moreThan(actor, refused.length, 3)]
}

async function changedRows(actor: Member, changed: PairShared[], names: PairNames): Promise<string[][]> {
  const rows = []
  for (const pair of inOrder(actor, changed, names).slice(0, most)) {
    const terms = await describeTerms(actor, pair.before, pair.now)
    rows.push([...names(pair), ...terms.map(({ value }) => value)])
  }
  return [...rows, ...moreThan(actor, changed.length, 4)]
}

/** By project, then by whom. */
function inOrder<Pair extends SharePair>({ locale }: Member, pairs: Pair[], names: PairNames): Pair[] {
  const place = (pair: Pair) => names(pair).join(' ')
  return pairs.toSorted((one, other) => place(one).localeCompare(place(other), locale))
}

function moreThan(actor: Member, count: number, columns: number): string[][] {
  if (count <= most) return []
  const text = fieldsFor(actor).say('several-more', { count: count - most })
  return [[text, ...Array.from({ length: columns - 1 }, () => '')]]
}
