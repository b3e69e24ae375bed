import { can } from '../../../access/scope.ts'
import type { Importing, LineProblem, Planned, ReadLine } from '../../kinds/planned.ts'
import type { RowKind } from '../rows-plan.ts'
import { type AnyRow, rowsOf } from '../table.ts'
import { inCircles } from './circles.ts'
import { findEarlier, nodeOf } from './earlier.ts'
import { refuseWhatFollows } from './follows.ts'
import { namedEarlier } from './named-earlier.ts'

type Chain = NonNullable<RowKind['chain']>
/** That the thing of a line comes after another, which a reference named. */
export type Link = { later: Planned; earlier: { id: string; line?: Planned }; key: string }

/**
 * Decides also what comes before the things of lines: others of the same file, or that are there already. A line is refused that names what is not
 * in its place, what is refused itself, or what comes after it. What is kept already is not made twice.
 */
export async function withChains(
  importing: Importing,
  kind: RowKind,
  lines: ReadLine[],
  planned: Planned[],
): Promise<Planned[]> {
  const { chain } = kind
  if (!chain) return planned
  const { said, refused } = namedEarlier(lines, chain.field)
  if (said.size + refused.size === 0) return planned
  const find = await findEarlier(importing, kind, lines, planned, [...said.values()].flat())
  const { links, problems } = linksOf(planned, said, find)
  for (const one of planned) if (refused.has(one.line)) problems.set(one, refused.get(one.line) as LineProblem)
  const places = await placesOf(importing, kind, planned)
  const kept = await rowsOf(importing.db, chain.subject, { [kind.place]: { in: [...places.keys()] } })
  const orders = kept.map((row) => ({ later: String(row[chain.later]), earlier: String(row[chain.earlier]) }))
  const circles = inCircles([
    ...orders,
    ...links.map(({ later, earlier }) => ({ later: nodeOf(later), earlier: earlier.id })),
  ])
  for (const { later, earlier } of links)
    if (circles.has(nodeOf(later)) && circles.has(earlier.id)) problems.set(later, { problem: 'earlier-in-circle' })
  const isKept = new Set(orders.map(({ later, earlier }) => `${later} ${earlier}`))
  const wanted = links.filter(({ later, earlier }) => !isKept.has(`${nodeOf(later)} ${earlier.id}`))
  for (const { later } of wanted)
    if (!mayChain(importing, chain, places.get(String(later.placeId)))) problems.set(later, { problem: 'not-yours' })
  refuseWhatFollows(links, problems)
  const sound = planned.map((one) => refusedWith(one, problems.get(one), chain))
  return [...sound, ...wanted.filter(({ later }) => !problems.has(later)).map((link) => madeOf(chain, link))]
}

function linksOf(planned: Planned[], said: Map<number, string[]>, find: Awaited<ReturnType<typeof findEarlier>>) {
  const links: Link[] = []
  const problems = new Map<Planned, LineProblem>()
  for (const later of planned) {
    if (later.effect === 'refuse') continue
    const named = new Set<string>()
    for (const key of said.get(later.line) ?? []) {
      const earlier = find(key, later.placeId)
      if (!earlier) problems.set(later, { problem: 'earlier-unknown', detail: { key } })
      else if (!named.has(earlier.id)) links.push({ later, earlier, key })
      if (earlier) named.add(earlier.id)
    }
  }
  return { links, problems }
}

async function placesOf({ db }: Importing, { place }: RowKind, planned: Planned[]): Promise<Map<string, AnyRow>> {
  const ids = [...new Set(planned.flatMap(({ placeId }) => placeId ?? []))]
  const rows = await rowsOf(db, place === 'projectId' ? 'Project' : 'Organisation', { id: { in: ids } })
  return new Map(rows.map((row) => [row.id, row]))
}

function mayChain({ actor }: Importing, { subject }: Chain, place: AnyRow | undefined): boolean {
  if (!place) return false
  const { id: projectId, organisationId, productId = null } = place
  return can(actor, 'create', subject, { organisationId, productId, projectId, phaseId: null })
}

function refusedWith(one: Planned, problem: LineProblem | undefined, { field }: Chain): Planned {
  const { line, subject, title } = one
  return problem ? { line, subject, title, effect: 'refuse', problem: { field, ...problem } } : one
}

function madeOf({ subject, later: column, earlier: before }: Chain, { later, earlier, key }: Link): Planned {
  const ofFile = earlier.line
  return {
    ...{ line: later.line, subject, title: `${ofFile?.title ?? key} → ${later.title}`, effect: 'make' },
    leads: { [column]: later, ...(ofFile && { [before]: ofFile }) },
    after: ofFile ? {} : { [before]: earlier.id },
  }
}
