import type { Db } from '../act.ts'
import { comparableName } from './same-name.ts'

const oneAtATime = 4_119_732

/** Nobody else takes a name of an organisation until the transaction ends. */
export async function holdNames(db: Db): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(${oneAtATime})`
}

/** The name of an organisation that people would take for the one that is to be called so: among those of some ids (absent: among all there are),
 *  without the one that is renamed itself (uuid). Null where there is none. Held until the transaction ends, so that of two who take a name at
 *  the same moment the second finds it taken; so the ids are looked up only then. */
export async function sameNamed(
  db: Db,
  name: string,
  { among, except }: { among?: () => Promise<string[]>; except?: string },
): Promise<string | null> {
  await holdNames(db)
  const ids = await among?.()
  const known = await db.organisation.findMany({
    where: { ...(ids && { id: { in: ids } }), ...(except && { NOT: { id: except } }) },
    select: { name: true },
    orderBy: { createdAt: 'asc' },
  })
  return known.find((one) => comparableName(one.name) === comparableName(name))?.name ?? null
}
