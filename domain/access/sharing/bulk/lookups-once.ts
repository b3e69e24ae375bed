import { lookups } from '../share.ts'

/** What shares are made of, each looked up once in a work that makes many: a project that is shared with twenty is read and locked once. */
export function lookupsOnce(): typeof lookups {
  return {
    thing: remembering(lookups.thing, (_, { resourceId }) => resourceId),
    home: remembering(lookups.home, (_, __, { principalId }) => principalId),
    fit: remembering(lookups.fit, (_, levelId, isInside) => `${levelId} ${isInside}`),
    partnership: remembering(lookups.partnership, (_, __, { resourceId }, { id }) => `${resourceId} ${id}`),
    levels: remembering(lookups.levels, (_, { principalId }, isInside, levelId) =>
      [principalId, isInside, levelId].join(),
    ),
  }
}

function remembering<Asked extends unknown[], Found>(
  look: (...asked: Asked) => Promise<Found>,
  keyOf: (...asked: Asked) => string,
): (...asked: Asked) => Promise<Found> {
  const known = new Map<string, Promise<Found>>()
  return (...asked) => {
    const key = keyOf(...asked)
    const found = known.get(key) ?? look(...asked)
    known.set(key, found)
    return found
  }
}
