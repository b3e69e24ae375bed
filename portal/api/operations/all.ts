import { whoAsks } from './me.ts'
import type { Operation } from './operation.ts'
import { readingOperations } from './reading.ts'
import { writingOperations } from './writing.ts'

/** Every operation of the API. */
export const operations: Operation[] = [whoAsks, ...readingOperations, ...writingOperations]
