import { apiLimit } from '../../domain/limits.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { tokenScopes } from '../../domain/tokens/areas.ts'
import { newSecret } from '../../domain/tokens/secret.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { Asker } from './asker.ts'
import { Crawler, type CrawlShare, type TakenKinds, type TokenSource } from './crawler.ts'
import { addToEach, writeEverywhere } from './further-rows.ts'
import { type Marked, markEverything } from './marks.ts'
import { openTo } from './rules/open.ts'
import { type Installation, installation } from './state.ts'

/** Something of everything, with marks; and what its addresses turn out to take. */
export type PreparedCrawl = { marks: Map<string, Marked>; installed: Installation; taken: TakenKinds }
/** Who crawls: a membership (uuid), which of how many they are, and of how many addresses that take an id they try one in `npm run soak`. */
export type Crawling = { id: string; visitor: Visitor; name: string; turn: number; of: number; every: number }

/** In `npm run soak` every address, and every id and word by one of those who crawl; else an address of each shape, and other addresses and ids
 *  for each person. */
const usual = ({ turn, of, every }: Crawling): CrawlShare => ({
  alike: thorough ? 60 : 1,
  addresses: (all) => all.filter((_, n) => (n + turn) % (thorough ? every : 6) === 0),
  some: (all, at) =>
    thorough
      ? all.filter((_, n) => (n + at + turn) % of === 0)
      : all.filter((_, n) => (n + at * 13 + turn * 7) % Math.ceil(all.length / 2) === 0),
  each: thorough,
})

export async function prepare(): Promise<PreparedCrawl> {
  await addToEach()
  await writeEverywhere()
  const marks = await markEverything()
  return { marks, installed: await installation(), taken: new Map() }
}

/** Looks at what somebody is told, on pages, in their JSON, by the API and in the mails that wait for them, for what is not open to them, or
 *  breaks. */
export async function crawl({ marks, installed, taken }: PreparedCrawl, crawling: Crawling) {
  const { id, visitor, name } = crawling
  const asker = new Asker(name, visitor, marks, openTo(installed, id))
  const crawler = new Crawler(asker, tokensOf(id), usual(crawling), taken)
  await crawler.followAll()
  await crawler.tryIds()
  await crawler.askApi()
  await readMails(asker, id)
  return { asker, crawler }
}

/** Looks at the mails that wait for a membership (uuid). */
export async function readMails(asker: Asker, membershipId: string): Promise<void> {
  for (const delivery of await prisma.delivery.findMany({ where: { membershipId } })) {
    const mail = await mailOf(delivery)
    if ('withheld' in mail) continue
    const carried = mail.attachments?.map(({ content }) => String(content)) ?? []
    asker.count('mails', true)
    asker.look([mail.subject, mail.text, mail.html, ...carried].join('\n'), `mail ${delivery.kind}`)
  }
}

/** Tokens of a membership (uuid), one after another: each is good for only so many requests a minute. */
function tokensOf(membershipId: string): TokenSource {
  let asked = 0
  let current = Promise.resolve('')
  return () => {
    if (asked++ % apiLimit.points === 0) current = tokenOf(membershipId)
    return current
  }
}

/** One with all scopes. */
async function tokenOf(membershipId: string): Promise<string> {
  const secret = newSecret()
  const { organisationId } = await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })
  const row = { name: 'Crawl', digest: keyOf(secret), ending: secret.slice(-4), scopes: [...tokenScopes] }
  await prisma.apiToken.create({ data: { ...row, membershipId, organisationId, expiresAt: new Date('2999-01-01') } })
  return secret
}
