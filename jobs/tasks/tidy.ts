import type { Task } from 'graphile-worker'
import { forgetChanges } from '../../domain/access/actor/forget-changes.ts'
import { sweep } from '../../domain/documents/sweep.ts'
import { forgetEvents } from '../../domain/hooks/forget.ts'
import { forgetImports } from '../../domain/imports/files/forget.ts'
import { forgetKeys } from '../../domain/once.ts'
import { forgetExpired } from '../../domain/people/forget.ts'
import { forgetSnoozes } from '../../domain/snoozes/find.ts'

/** Once a night: what has run out, and bytes of documents that belong to nothing. */
export const tidy: Task = async () => {
  await forgetExpired()
  await forgetKeys()
  await forgetChanges()
  await forgetSnoozes()
  await forgetEvents()
  await forgetImports()
  await sweep()
}
