import { isKey, type Once } from '../../../domain/once.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { onceName } from './once-name.ts'

/**
 * What a form says, without its key, and under which key that is to be done once at an address; none where it brought none.
 * Throws Invalid for a value that cannot be a key.
 */
export function underKey(at: string, form: Record<string, unknown> = {}) {
  const { [onceName]: key, ...said } = form
  if (key === undefined || key === '') return { said, once: undefined }
  if (!isKey(key)) throw new Invalid({ [onceName]: 'wrong' })
  return { said, once: { key, said: { at, said } } satisfies Once }
}
