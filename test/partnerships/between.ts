import { readFileSync } from 'node:fs'
import type { PartnershipView } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** A line of the table of transitions, and all pairs of views, sides and actions that there are. */
export type TransitionLine = { at: Views; side: 'sender' | 'recipient'; action: string; after: Views; mail: string }
export type Views = `${View} ${View}`
type View = 'none' | 'PENDING' | 'ACCEPTED' | 'REJECTED'

const text = readFileSync('test/rules/partnership-transitions.csv', 'utf8')
const rows = text.split('\n').filter((line) => line && !line.startsWith('#'))

/** Every line of the table. Source: partnership-transitions.csv. */
export const lines: TransitionLine[] = rows.slice(1).map((row) => {
  const [a, b, side, action = '', c, d, mail = ''] = row.split(',')
  return { at: `${a} ${b}` as Views, side: side as TransitionLine['side'], action, after: `${c} ${d}` as Views, mail }
})

const views: View[] = ['none', 'PENDING', 'ACCEPTED', 'REJECTED']
export const states = views.flatMap((a) => views.map((b): Views => `${a} ${b}`))
export const actions = ['invite', 'resend', 'accept', 'reject', 'delete']
export const sides = ['sender', 'recipient'] as const

/** Northwind, who invited, and Globex, whom it invited: nothing is between them in the sample. */
export const senderId = world.organisations.northwind
export const recipientId = world.organisations.globex
export const addressOf = { sender: 'nora@northwind.test', recipient: 'gina@globex.test' } as const

const viewOf = (view: string | undefined) =>
  view === undefined || view === 'none' ? null : (view.toLowerCase() as PartnershipView)

const pair = [senderId, recipientId]

/** Makes the two stand like this, and nobody else in their way. Returns the id; null where there is nothing between them. */
export async function standing(at: Views): Promise<string | null> {
  await prisma.$executeRaw`with
    attempts as (delete from "Attempt" where key like 'partnering%'),
    mails as (delete from "Delivery" where kind::text like 'partner%')
    delete from "Partnership" where "senderId" = any(${pair}::uuid[])
      and ("recipientId" is null or "recipientId" = any(${pair}::uuid[]))`
  const [senderView, recipientView] = at.split(' ').map(viewOf)
  if (!senderView && !recipientView) return null
  const acceptedAt = senderView === 'accepted' ? new Date() : null
  const data = { senderId, recipientId, email: addressOf.recipient, senderView, recipientView, acceptedAt }
  return (await prisma.partnership.create({ data })).id
}

/** What is between the two; the database lets it be one row at most. */
export const between = () =>
  prisma.partnership.findFirst({ where: { senderId: { in: pair }, recipientId: { in: pair } } })

/** How they stand now, seen from Northwind first; `swapped` when Globex is the sender. */
export async function standsNow(): Promise<string> {
  const row = await between()
  const word = (view: PartnershipView | null) => view?.toUpperCase() ?? 'none'
  if (!row) return 'none none'
  return `${word(row.senderView)} ${word(row.recipientView)}${row.senderId === senderId ? '' : ' swapped'}`
}

export const mailKinds = ['partner_invited', 'partner_accepted', 'partner_rejected', 'partner_ended'] as const
