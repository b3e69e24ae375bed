import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The network address that what is done now was asked for from; undefined for what the installation does by itself. A door says it
 * once, with `fromWhere.run(address, next)`, and the activity log alone asks for it. It follows the work unseen, for no rule and no
 * answer may depend on it: what does, as counting tries, is given the address as a value.
 */
export const fromWhere = new AsyncLocalStorage<string>()
