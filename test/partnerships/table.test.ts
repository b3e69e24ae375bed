import { expect, test } from '@jest/globals'
import { mailOf } from '../../jobs/letters/letter.ts'
import { needs } from '../../portal/refusals/needs.text.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { someOf } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import {
  actions,
  addressOf,
  lines,
  mailKinds,
  sides,
  standing,
  standsNow,
  states,
  type TransitionLine,
} from './between.ts'

// Every line of the table of transitions from both sides, by the requests that people send, and every pair of state and action that
// is not in it.

const portal = openPortal()
const sideOf: Partial<Record<TransitionLine['side'], Visitor>> = {}
const paths: Record<string, string> = {
  ...{ resend: 'invitation', accept: 'acceptance', reject: 'rejection', delete: 'deletion' },
}

beforeAll(async () => {
  for (const side of sides) sideOf[side] = await portal.visitor(addressOf[side])
})

async function send(side: TransitionLine['side'], action: string, id: string | null) {
  const who = sideOf[side] as Visitor
  const other = addressOf[side === 'sender' ? 'recipient' : 'sender']
  const path = action === 'invite' ? '/account/partners' : `/account/partners/${id}/${paths[action]}`
  return who.send(path, { json: action === 'invite' ? { email: other } : {} })
}

const subjects: Record<string, RegExp> = {
  'recipient: invitation with a link to its Partners page': /^Northwind Tools möchte Ihr Partner werden$/,
  'recipient: the invitation again': /^Northwind Tools möchte Ihr Partner werden$/,
  'the other side: invitation': /^Globex Medical would like to be your partner$/,
  'sender: accepted': /^Globex Medical is your partner now$/,
  'sender: rejected': /^Your invitation was rejected$/,
  'recipient: the partnership has ended': /^Northwind Tools ist nicht mehr Ihr Partner$/,
  'sender: the partnership has ended': /^Globex Medical is no longer your partner$/,
}

/** The mails that were posted, each as whoever it is for gets it. */
async function mails() {
  const posted = await prisma.delivery.findMany({ where: { kind: { in: [...mailKinds] } } })
  return Promise.all(posted.map(async (delivery) => ({ to: delivery.email, mail: await mailOf(delivery) })))
}

test.each(lines.map((line) => [`${line.at}: ${line.side} ${line.action}`, line] as const))('%s', async (_, line) => {
  const id = await standing(line.at)
  const { status, data } = await send(line.side, line.action, id)
  const isDone = line.at !== line.after || line.action === 'resend'
  expect([status, await standsNow()]).toEqual(
    isDone ? [201, swapped(line) ? `${line.after} swapped` : line.after] : [409, line.after],
  )
  if (!isDone) expect(Object.keys(needs.en)).toContain(data.error)
  const told = await mails()
  if (!line.mail) expect(told).toEqual([])
  for (const { to, mail } of told) {
    if ('withheld' in mail) throw new Error(`${to}: ${mail.withheld}`)
    expect(mail.subject).toMatch(subjects[line.mail] as RegExp)
    expect(mail.text).toContain('/account/partners')
  }
  if (line.mail) expect(told.length).toBeGreaterThan(0)
})

const swapped = ({ side, action, after }: TransitionLine) =>
  side === 'recipient' && action === 'invite' && after === 'PENDING PENDING'

test('whatever is not in the table is refused and changes nothing', async () => {
  const listed = new Set(lines.map(({ at, side, action }) => `${at} ${side} ${action}`))
  const wrong: string[] = []
  for (const at of states) {
    for (const side of sides) {
      const others = actions.filter((one) => !listed.has(`${at} ${side} ${one}`))
      for (const action of someOf(others, 2)) {
        const id = await standing(at)
        // Where there is nothing between them, nobody is the recipient, and there is no row to do anything with.
        if (!id) continue
        const { status } = await send(side, action, id)
        const now = await standsNow()
        if (![404, 409].includes(status) || now !== at) wrong.push(`${at} ${side} ${action}: ${status}, ${now}`)
      }
    }
  }
  expect(wrong).toEqual([])
})
