import type { Colleague, ShownRecord } from '../colleague.ts'
import { complaintAbout, refusedIn, strayProblems, wasDone } from './complaints.ts'
import { type Pressed, pressPlain, pressVerb } from './forms.ts'
import { askFor } from './lists.ts'
import { type Button, offeredTo, onRowsOf, type Resource } from './offered.ts'

/** Briefly, each once; or thoroughly, with all there is to send. */
export type Pace = { thorough: boolean }

/** Asks every list that somebody is offered for everything it can be asked for. Returns what was not answered as it should be. */
export async function queryAllLists(who: Colleague, pace: Pace): Promise<string[]> {
  const complaints: string[] = []
  for (const of of await offeredTo(who))
    for (const { sent, answer } of await askFor(who, of, pace)) {
      const complaint = complaintAbout(answer)
      if (complaint) complaints.push(`${of.id}, ${sent}: ${complaint}`)
    }
  return complaints
}

/** Presses every button that somebody is offered. Returns what was not answered as it should be, and what could not be done at
 *  all, with the last that was said about it. */
export async function pressAllButtons(who: Colleague, pace: Pace): Promise<{ complaints: string[]; undone: string[] }> {
  const results: Awaited<ReturnType<typeof pressOne>>[] = []
  const times = new Map<string, number>()
  const press = async (of: Resource, offered: Offered) => {
    const { name } = offered.button
    times.set(name, (times.get(name) ?? 0) + 1)
    // Briefly, what stands on several lists is pressed on one of them.
    if (pace.thorough || times.get(name) === 1) results.push(await pressOne(who, of, offered, pace))
  }
  for (const of of await offeredTo(who)) {
    for (const button of of.resourceActions) await press(of, { button, rows: [undefined] })
    // Among them what has just been made.
    for (const offered of await onRowsOf(who, of)) await press(of, offered)
  }
  return {
    complaints: results.flatMap(({ complaints }) => complaints),
    undone: results.flatMap(({ undone }) => undone),
  }
}

type Offered = { button: Button; rows: (ShownRecord | undefined)[] }

async function pressOne(who: Colleague, of: Resource, { button, rows }: Offered, pace: Pace) {
  const where = `${of.id} ${button.name}`
  const pressed: Pressed = []
  if (['list', 'show'].includes(button.name)) return { complaints: [], undone: [] }
  // What one row refuses for a reason of its own, another one may take.
  for (const row of rows) {
    pressed.push(...(await pressedOn(who, of, button, row, pace)))
    if (pressed.some(({ answer }) => wasDone(answer))) break
  }
  const done = pressed.some(({ answer }) => wasDone(answer))
  return {
    complaints: pressed.flatMap((one) => complaintsAbout(where, one)),
    undone: done ? [] : [`${where}: ${lastSaid(pressed)}`],
  }
}

function pressedOn(who: Colleague, of: Resource, button: Button, row: ShownRecord | undefined, pace: Pace) {
  const isPlain = ['new', 'edit', 'delete'].includes(button.name)
  return (isPlain ? pressPlain : pressVerb)(who, of, button, row, pace)
}

function complaintsAbout(where: string, { sent, answer, fields }: Pressed[number]): string[] {
  const found = [complaintAbout(answer), fields && strayProblems(answer, fields)]
  return found.filter(Boolean).map((complaint) => `${where}, ${sent}: ${complaint}`)
}

function lastSaid(pressed: Pressed): string {
  const answer = pressed.at(-1)?.answer
  return answer ? `${answer.data.notice?.message} ${refusedIn(answer)}` : 'never pressed'
}
