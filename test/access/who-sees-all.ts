import type { Member } from '../../domain/access/actor/actor.ts'
import { layoutOf } from '../../domain/access/layouts.ts'
import { kinds } from '../../domain/access/levels.ts'
import type { World } from './raise-world.ts'

/** Somebody of the host who sees all of a world. */
export function whoSeesAll({ organisations }: World): Member {
  const ids = organisations.map(({ id }) => id)
  return {
    ...{ kind: 'member', personId: ids[0] ?? '', membershipId: ids[0] ?? '', name: '', email: '', locale: 'en' },
    ...{
      timeZone: 'UTC',
      passwordTemporary: false,
      memberships: 1,
      jobRole: null,
      legalRepresentative: false,
      without: null,
    },
    organisation: { id: ids[0] ?? '', name: '', accent: '', isHost: true },
    profile: 'administrator',
    ceilings: Object.fromEntries(kinds.map((kind) => [kind, 'manage'])),
    reach: [
      {
        kind: 'organisation',
        ids,
        grants: [],
        levelId: '',
        areas: {},
        organisationIds: ids,
        projectIds: [],
        takingPartIds: [],
      },
    ],
    layout: layoutOf(null),
  }
}
