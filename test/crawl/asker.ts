import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { shapeOf } from './addresses.ts'
import { type AskedFor, type Counts, sumOf } from './counts.ts'
import { type Marked, marksIn } from './marks.ts'
import type { OpenToThem } from './rules/open.ts'

export type As = 'page' | 'json'
export type CrawlAnswer = { status: number; text: string; location: string | null }

/** Somebody who is signed in and looks through whatever is answered to them: what is told that is not open to them, or breaks, is in `wrong`. */
export class Asker {
  readonly wrong = new Set<string>()
  readonly counts: Counts = sumOf([])

  constructor(
    private readonly who: string,
    private readonly visitor: Visitor,
    readonly marks: Map<string, Marked>,
    private readonly open: OpenToThem,
  ) {}

  /** Asks for an address, as a page or as JSON; with a token, by the API. What a limit refuses is asked again without it: it would say nothing of
   *  what is open. */
  async ask(what: AskedFor, path: string, as: As, token?: string): Promise<CrawlAnswer> {
    const accept = as === 'json' ? 'application/json' : 'text/html'
    const headers = { accept, ...(token && { authorization: `Bearer ${token}` }) }
    let answer = await this.visitor.send(path, { headers })
    if (answer.status === 429) {
      await prisma.attempt.deleteMany()
      answer = await this.visitor.send(path, { headers })
    }
    const { status, text } = answer
    this.count(what, status < 300)
    if (status >= 500 || status === 429) this.say(`${as} ${shapeOf(path)}: ${status}`)
    this.look(text, `${as} ${shapeOf(path)}`, decodeURIComponent(path))
    return { status, text, location: answer.headers.get('location') }
  }

  /** Counts what was asked for. */
  count(what: AskedFor, isFound: boolean): void {
    this.counts[what].asked++
    if (isFound) this.counts[what].found++
  }

  /** Looks for what is closed in any text that reached them. */
  look(text: string, where: string, known = ''): void {
    const typed = marksIn(known)
    for (const mark of marksIn(text))
      if (this.marks.has(mark) && !typed.includes(mark) && this.isClosed(mark))
        this.say(`${where}: ${this.named(mark)}`)
  }

  /** Whether what a mark belongs to is closed to them. */
  isClosed(mark: string): boolean {
    return !this.open(this.marks.get(mark) as Marked)
  }

  /** The kind of thing that a mark belongs to. */
  kindOf(mark: string): string {
    return (this.marks.get(mark) as Marked).subject
  }

  /** What a mark belongs to, in words. */
  named(mark: string): string {
    const { subject, column } = this.marks.get(mark) as Marked
    return `${subject}.${column ?? 'id'}`
  }

  say(wrong: string): void {
    this.wrong.add(`${this.who} ${wrong}`)
  }
}
