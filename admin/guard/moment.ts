import { prisma } from '../../prisma/client.ts'
import { type Asking, ask } from './reading.ts'

// Whoever takes longer gets no more of it: others need the connection.
const longest = 10 * 60_000

/** Lets somebody ask a table as often as the work needs, each time as it was at one moment. Holds a connection meanwhile. */
export function atOneMoment<Done>({ actor, of }: Asking, work: (asking: Asking) => Promise<Done>): Promise<Done> {
  return prisma.$transaction((db) => work(ask(actor, of, db)), {
    isolationLevel: 'RepeatableRead',
    timeout: longest,
    maxWait: 5_000,
  })
}
