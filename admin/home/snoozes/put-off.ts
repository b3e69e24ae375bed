import type { RequestHandler } from 'express'
import { isMember } from '../../../domain/access/actor/actor.ts'
import { Invalid, NotFound } from '../../../domain/refusals.ts'
import { snooze, snoozing } from '../../../domain/snoozes/snooze.ts'
import { parsed } from '../../actions/parsed.ts'
import { definitionOf } from '../../guard/definition.ts'
import { possible } from '../../guard/possible.ts'
import { ask, count } from '../../guard/reading.ts'
import { messages } from '../../messages.ts'
import { allConcerns } from '../all.ts'
import { sectionName } from '../list.ts'
import { toldOf } from '../section.ts'

/** `POST /admin/api/snoozes`: puts a row of the home page off until a day. What does not stand there for whoever asks is not found; of another day it is
 *  told why. */
export const putOff: RequestHandler = async (req, res) => {
  const { actor, body } = req
  if (!actor || !isMember(actor)) throw new NotFound()
  try {
    const asked = parsed(snoozing, body)
    const concern = (await allConcerns(actor, asked.concern)).find((one) => sectionName(one) === asked.concern)
    if (!concern || !possible(actor, 'read', concern.subject)) throw new NotFound()
    const asking = ask(actor, definitionOf(concern.subject))
    if ((await count(asking, [...toldOf(actor, concern), { id: asked.id }])) === 0) throw new NotFound()
    await snooze(actor, concern.subject, asked)
    res.json({ done: true })
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const told = Object.values(messages(actor, error.fields)).map(({ message }) => message)
    res.status(error.status).json({ problem: told.join(' ') })
  }
}
