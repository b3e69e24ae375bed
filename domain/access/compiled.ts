import { compileSql, type Sql, sharedText } from '../../prisma/sql.ts'
import { abilityOf } from './ability.ts'
import type { Viewer } from './actor/actor.ts'
import type { CompiledStatement } from './actor/current.ts'
import { memoizeFor } from './actor/memoize.ts'

/**
 * A statement that follows from who asks and from a key alone: it is made once for them. What differs from one reading to the next is left
 * open in it (`given`). Without a key it is made each time. `how` says how its instants are read.
 */
export function compiledFor(
  actor: Viewer,
  key: string | null,
  make: () => Sql,
  how: Pick<CompiledStatement, 'instants'> = {},
): CompiledStatement {
  if (key === null) return { ...compileSql(make()), ...how }
  return memoizeFor(abilityOf(actor), `statement ${key}`, () => {
    const { text, values } = compileSql(make())
    return { text: sharedText(text), values, ...how }
  })
}
