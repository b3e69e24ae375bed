import type { OpenedPlace, PersonStanding } from './standings.ts'

const nowhere: OpenedPlace = { isOwn: false, about: 'all', levels: [] }

/** Each place that is opened to somebody at one of two moments, as it was and as it is, by what it is known by; and what they may do without any.
 *  What no grant names any more is still opened by those on what it is in. */
export function placesBetween(
  before: PersonStanding | undefined,
  after: PersonStanding | undefined,
): Map<string, [OpenedPlace, OpenedPlace]> {
  const keys = new Set([...(before?.places.keys() ?? []), ...(after?.places.keys() ?? [])])
  const pairs = [...keys].map(
    (key) => [key, inOneWay(placeIn(before, key, after), placeIn(after, key, before))] as const,
  )
  return new Map([['', [nowhere, nowhere]], ...pairs])
}

function placeIn(person: PersonStanding | undefined, key: string, other: PersonStanding | undefined): OpenedPlace {
  const found = person?.places.get(key)
  if (found) return found
  const { isOwn, about } = other?.places.get(key) ?? nowhere
  return { isOwn, about, levels: person?.levelsOf(other?.around.get(key)?.things ?? []) ?? [] }
}

/** Where the shell of a project is a place of its own at one of the moments, the rest of it is asked about at both. */
function inOneWay(from: OpenedPlace, to: OpenedPlace): [OpenedPlace, OpenedPlace] {
  if (from.about === to.about) return [from, to]
  return [
    { ...from, about: 'inside' },
    { ...to, about: 'inside' },
  ]
}
