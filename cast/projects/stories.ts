import { cleanRoom, steriliser } from './globex.ts'
import { line4 } from './line-4.ts'
import { packing, robots, scanner } from './northwind.ts'

/** Every project of the cast. */
export const stories = [line4, robots, packing, scanner, cleanRoom, steriliser]
