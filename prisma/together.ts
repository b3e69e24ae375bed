import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

type Asker<Asked, Answer> = { asked: Asked; answer(of: Promise<Answer>): void }

/** So many are one statement; more are two. */
const most = 100
/** No longer than that, in milliseconds, does anybody wait for the statement of others: one that is slow, or waits for a lock, holds up who is in it. */
const longest = 20

/**
 * One statement for all who ask the same kind of thing at the same moment: those of one turn of the loop, and whoever comes while the
 * statement before is under way, for a moment; nobody waits for others to come. `ask` gives as many answers as it is asked, in the same order; a
 * name is in a statement once. Where one fails for several, each is asked alone, so that what is wrong with one of them is theirs.
 */
export function together<Asked, Answer>(
  ask: (asked: Asked[]) => Promise<Answer[]>,
  nameOf: (asked: Asked) => string,
): (asked: Asked) => Promise<Answer> {
  const waiting: Asker<Asked, Answer>[] = []
  let asking = false

  async function work() {
    asking = true
    await turn()
    while (waiting.length > 0) {
      const answered = answerAll(taken(waiting, nameOf), ask)
      await Promise.race([answered, pause(longest, undefined, { ref: false })])
    }
    asking = false
  }

  return (asked) =>
    new Promise((answer) => {
      waiting.push({ asked, answer })
      if (!asking) work()
    })
}

/** Takes those who wait longest, each name once. */
function taken<Asked, Answer>(waiting: Asker<Asked, Answer>[], nameOf: (asked: Asked) => string) {
  const named = new Map<string, Asker<Asked, Answer>>()
  const later: Asker<Asked, Answer>[] = []
  for (const one of waiting.splice(0)) {
    const name = nameOf(one.asked)
    if (named.size < most && !named.has(name)) named.set(name, one)
    else later.push(one)
  }
  waiting.push(...later)
  return [...named.values()]
}

async function answerAll<Asked, Answer>(askers: Asker<Asked, Answer>[], ask: (asked: Asked[]) => Promise<Answer[]>) {
  const alone = async (one: Asked) => (await ask([one]))[0] as Answer
  const all = await ask(askers.map(({ asked }) => asked)).catch((error: Error) => error)
  askers.forEach(({ asked, answer }, at) => {
    if (Array.isArray(all)) answer(Promise.resolve(all[at] as Answer))
    else answer(askers.length === 1 ? Promise.reject(all) : alone(asked))
  })
}
