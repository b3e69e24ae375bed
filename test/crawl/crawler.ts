import { randomUUID } from 'node:crypto'
import type { Visitor } from '../visitor.ts'
import { alone, apiAlone, apiWithIds, filledWith, shapeOf, withIds } from './addresses.ts'
import { type Marked, marksIn } from './marks.ts'
import type { OpenToThem } from './open.ts'
import { askingForms, linksIn } from './pages.ts'

/** How much of what there is a crawl looks at: addresses of one shape, addresses that take an id, and ids for each of these. */
export type CrawlShare = {
  alike: number
  addresses: (all: string[]) => string[]
  ids: (all: string[], at: number) => string[]
}
type As = 'page' | 'json'

/** Somebody who is signed in and looks at whatever they find, and at what they do not. What is told them that is not open to them, or
 *  breaks, is in `wrong`. */
export class Crawler {
  readonly wrong = new Set<string>()
  asked = 0

  constructor(
    private readonly who: string,
    private readonly visitor: Visitor,
    private readonly marks: Map<string, Marked>,
    private readonly open: OpenToThem,
    private readonly share: CrawlShare,
  ) {}

  /** Every link from every address that stands alone, its JSON, and each choice of each form that asks; each link leads somewhere. */
  async followAll(): Promise<void> {
    const seen = new Set<string>(alone)
    const alike = new Map<string, number>()
    const waiting: { path: string; from?: string }[] = [...alone].map((path) => ({ path }))
    const add = (path: string, from?: string) => {
      const shape = shapeOf(path)
      const count = alike.get(shape) ?? 0
      if (seen.has(path) || count >= this.share.alike) return
      seen.add(path)
      alike.set(shape, count + 1)
      waiting.push({ path, ...(from && { from }) })
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, from } = next
      const { status, text, location } = await this.ask(path, 'page')
      // What is refused in words for now, as access that was given already or one file too many, is no dead end.
      if (from && status >= 400 && status !== 409 && status !== 429)
        this.say(`${shapeOf(from)} leads to ${shapeOf(path)}: ${status}`)
      if (!path.includes('/files/') && !path.startsWith('/documents/')) await this.ask(path, 'json')
      if (location?.startsWith('/')) add(location, path)
      for (const link of linksIn(text)) add(link, path)
      for (const form of askingForms(text, path)) {
        // One choice without the other fields may be refused.
        for (const choice of form.choices) add(choice)
        for (const field of form.texts) await this.search(form.action, field)
      }
    }
  }

  private readonly searched = new Set<string>()

  /** A text field finds nothing by the word of what is closed, and says so as for a word that never was. */
  private async search(action: string, field: string): Promise<void> {
    const at = (value: string) => `${action}?${new URLSearchParams({ [field]: value })}`
    if (this.searched.has(shapeOf(at('')))) return
    this.searched.add(shapeOf(at('')))
    await this.ask(at('Mk'), 'page')
    await this.ask(at('Mk'), 'json')
    const closed = [...this.marks.keys()].filter((mark) => mark.startsWith('Mk') && !this.open(this.marked(mark)))
    const never = await this.ask(at('Mk99999'), 'json')
    for (const [n, mark] of this.share.ids(closed, this.searched.size).entries()) {
      const { status, text } = await this.ask(at(mark), 'json')
      const same = text.replaceAll(mark, '') === never.text.replaceAll('Mk99999', '')
      if (n < 20 && (status !== never.status || !same)) this.say(`${shapeOf(at(''))} finds ${this.named(mark)}`)
    }
  }

  /** Every id there is in every address that takes one: what is closed is answered as what never was. */
  async tryIds(): Promise<void> {
    const ids = [...this.marks.keys()].filter((mark) => mark === this.marked(mark).id)
    for (const [at, path] of this.share.addresses(withIds).entries()) await this.tryIdsAt(path, this.share.ids(ids, at))
  }

  private async tryIdsAt(path: string, ids: string[], headers?: Record<string, string>): Promise<void> {
    const never = randomUUID()
    const told = {
      json: await this.ask(filledWith(path, never), 'json', headers),
      page: await this.ask(filledWith(path, never), 'page', headers),
    }
    for (const [n, id] of ids.entries()) {
      const address = filledWith(path, id)
      const closed = !this.open(this.marked(id))
      for (const as of n % 7 === 0 && !headers ? (['json', 'page'] as const) : (['json'] as const)) {
        const { status, text } = await this.ask(address, as, headers)
        const same = status === told[as].status && text.replaceAll(id, '') === told[as].text.replaceAll(never, '')
        if (closed && !same) this.say(`${as} ${path} tells of a closed ${this.named(id)}: ${status}`)
      }
    }
  }

  /** The same of the API, with a token. */
  async askApi(secret: string): Promise<void> {
    const headers = { authorization: `Bearer ${secret}` }
    const ids = [...this.marks.keys()].filter((mark) => mark === this.marked(mark).id)
    for (const path of apiAlone)
      for (const query of ['', '?limit=100', '?q=Mk']) await this.ask(`/api/v1${path}${query}`, 'json', headers)
    for (const [at, path] of this.share.addresses(apiWithIds).entries())
      await this.tryIdsAt(`/api/v1${path}`, this.share.ids(ids, at), headers)
  }

  /** Looks for what is closed in any text that reached them. */
  look(text: string, where: string, known = ''): void {
    const typed = marksIn(known)
    for (const mark of marksIn(text))
      if (this.marks.has(mark) && !typed.includes(mark) && !this.open(this.marked(mark)))
        this.say(`${where}: ${this.named(mark)}`)
  }

  private async ask(path: string, as: As, headers: Record<string, string> = {}) {
    const accept = as === 'json' ? 'application/json' : 'text/html'
    const answer = await this.visitor.send(path, { headers: { accept, ...headers } })
    const { status, text } = answer
    this.asked++
    if (status >= 500) this.say(`${as} ${shapeOf(path)}: ${status}`)
    this.look(text, `${as} ${shapeOf(path)}`, decodeURIComponent(path))
    return { status, text, location: answer.headers.get('location') }
  }

  private marked(mark: string): Marked {
    return this.marks.get(mark) as Marked
  }

  private named(mark: string): string {
    const { subject, column } = this.marked(mark)
    return `${subject}.${column ?? 'id'}`
  }

  private say(wrong: string) {
    this.wrong.add(`${this.who} ${wrong}`)
  }
}
