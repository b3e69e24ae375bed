import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'

const kinds = ['access_asked', 'access_answered'] as const

/** The mails about requests for access of a kind, by address: to whom, and what they say. */
export async function askedMails(kind: (typeof kinds)[number]): Promise<{ to: string; text: string }[]> {
  const found = await prisma.delivery.findMany({ where: { kind }, orderBy: { email: 'asc' } })
  return Promise.all(
    found.map(async (delivery) => {
      const mail = await mailOf(delivery)
      return { to: delivery.email, text: 'withheld' in mail ? mail.withheld : `${mail.subject}\n${mail.text}` }
    }),
  )
}

/** Takes all of them away. */
export const forgetAskedMails = () => prisma.delivery.deleteMany({ where: { kind: { in: [...kinds] } } })

/** What a refusal says: of a field, else its code. */
export const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    ({ code, fields }) => (fields ? Object.values(fields)[0] : code),
  )
