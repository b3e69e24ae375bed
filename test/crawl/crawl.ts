import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { tokenScopes } from '../../domain/tokens/areas.ts'
import { newSecret } from '../../domain/tokens/secret.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { Crawler, type CrawlShare } from './crawler.ts'
import { addToEach, writeEverywhere } from './further-rows.ts'
import { type Marked, markEverything } from './marks.ts'
import { openTo } from './open.ts'
import { type Installation, installation } from './state.ts'

/** All of it in `npm run soak`; else an address of each shape, and other addresses and ids for each person. */
const usual = (turn: number): CrawlShare => ({
  alike: thorough ? 60 : 1,
  addresses: (all) => all.filter((_, n) => thorough || (n + turn) % 3 === 0),
  ids: (all, at) => (thorough ? all : all.filter((_, n) => (n + at * 13 + turn * 7) % Math.ceil(all.length / 2) === 0)),
})

/** Something of everything, with marks. */
export async function prepare(): Promise<{ marks: Map<string, Marked>; installed: Installation }> {
  await addToEach()
  await writeEverywhere()
  const marks = await markEverything()
  return { marks, installed: await installation() }
}

/** What somebody is told that is not open to them, or breaks: on pages, in their JSON, by the API, in the mails that wait for them. */
export async function crawl(
  { marks, installed }: Awaited<ReturnType<typeof prepare>>,
  { id, visitor, name }: { id: string; visitor: Visitor; name: string },
  turn = 0,
): Promise<{ wrong: string[]; asked: number }> {
  const crawler = new Crawler(name, visitor, marks, openTo(installed, id), usual(turn))
  await crawler.followAll()
  await crawler.tryIds()
  await crawler.askApi(await tokenOf(id))
  for (const delivery of await prisma.delivery.findMany({ where: { membershipId: id } })) {
    const mail = await mailOf(delivery)
    if ('withheld' in mail) continue
    const carried = mail.attachments?.map(({ content }) => String(content)) ?? []
    crawler.look([mail.subject, mail.text, mail.html, ...carried].join('\n'), `mail ${delivery.kind}`)
  }
  return { wrong: [...crawler.wrong], asked: crawler.asked }
}

/** A token of a membership (uuid), with all scopes. */
async function tokenOf(membershipId: string): Promise<string> {
  const secret = newSecret()
  const { organisationId } = await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })
  const row = { name: 'Crawl', digest: keyOf(secret), ending: secret.slice(-4), scopes: [...tokenScopes] }
  await prisma.apiToken.create({ data: { ...row, membershipId, organisationId, expiresAt: new Date('2999-01-01') } })
  return secret
}
