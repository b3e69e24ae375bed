import { AsyncLocalStorage } from 'node:async_hooks'
import type { Member } from '../access/actor/actor.ts'

/**
 * The member of staff who looks at the portal as somebody else; undefined for all other work. What is done meanwhile stands in the activity
 * log as done by them. Like `fromWhere` it follows the work unseen, and no rule and no answer may depend on it.
 */
export const previewer = new AsyncLocalStorage<Member>()
