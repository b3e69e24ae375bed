import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { marksIn, partners, pathsOf, type Side } from './marked-sides.ts'

/** Who is looked at of each side. */
export const sidePeople = { N: ['nora', 'max'], G: ['gina', 'otto'] } as const

/** What is open between the two: `o` the name of the other, `m` those of its people, `p` and `r` with a number projects and products, `b` billing,
 *  `e` an address there, as that for invoices. */
export type Open = Partial<Record<'nora' | 'max' | 'gina' | 'otto' | 'acting', string[]>>

/** What somebody is told of the other side that is not open to them: at one address of so many (`share`), others after each step; at all in `npm run soak`. */
export async function wrongPages(
  visitors: Record<string, Visitor>,
  step: string,
  open: Open,
  share: number,
): Promise<string[]> {
  const wrong: string[] = []
  const look = (who: keyof Open, side: Side, where: string, text: string) => {
    const allowed = open[who] ?? (who === 'acting' ? open.gina : undefined) ?? []
    const surplus = marksIn(text, side).filter((mark) => !allowed.includes(mark))
    if (surplus.length > 0) wrong.push(`${step}: ${who} at ${where}: ${surplus}`)
  }
  const crawl = async (who: keyof Open, side: Side, visitor: Visitor) => {
    const turn = [...step].length
    for (const path of pathsOf(side).filter((_, n) => thorough || (n + turn) % share === 0)) {
      look(who, side, path, (await visitor.json(path)).text)
      if (thorough || path.startsWith(partners)) look(who, side, `${path} page`, (await visitor.page(path)).text)
    }
    const invited = await visitor.send(`${partners}/access`, { json: { email: 'otto@globex.test' } })
    look(who, side, 'an error', invited.text.replaceAll('otto@globex.test', ''))
  }
  for (const side of ['N', 'G'] as const)
    for (const who of sidePeople[side]) await crawl(who, side, visitors[who] as Visitor)
  if (visitors.acting) await crawl('acting', 'G', visitors.acting)
  return wrong
}

/** What somebody was mailed of the other side since the last time that is not open to them, nor was before. */
export async function wrongMails(step: string, before: Open, open: Open): Promise<string[]> {
  const posted = await prisma.delivery.findMany()
  await prisma.delivery.deleteMany({})
  const mails = await Promise.all(posted.map(async (one) => ({ ...one, mail: await mailOf(one) })))
  return mails.flatMap(({ email, kind, mail }) => {
    if ('withheld' in mail) return []
    const side = email.endsWith('northwind.test') ? 'N' : 'G'
    const [who] = sidePeople[side]
    const allowed = [...(before[who] ?? []), ...(open[who] ?? [])]
    const surplus = marksIn(mail.subject + mail.text, side).filter((mark) => !allowed.includes(mark))
    return surplus.length > 0 ? [`${step}: ${kind} to ${email}: ${surplus}`] : []
  })
}

/** How much everybody is told there is. */
export async function totalsNow(visitors: Record<string, Visitor>): Promise<string> {
  const found = Object.entries(visitors).filter(([who]) => who !== 'acting')
  const counts = found.flatMap(([who, visitor]) =>
    ['/projects', '/contacts', '/updates', '/account/people', '/groups'].map(async (path) => {
      const { status, data } = await visitor.json(path)
      return `${who} ${path} ${status} ${data?.total} ${JSON.stringify(data?.needs ?? null)}`
    }),
  )
  return (await Promise.all(counts)).join('\n')
}
