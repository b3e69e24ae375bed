import { randomUUID } from 'node:crypto'
import { alone, apiAlone, apiWithIds, filledWith, shapeOf, withIds } from './addresses.ts'
import type { As, Asker, CrawlAnswer } from './asker.ts'
import { forEach } from './at-once.ts'
import { askingForms, linksIn, type TextField } from './pages.ts'

/**
 * How much of what there is a crawl looks at: addresses of one shape, addresses that take an id, and words and ids for each of these. With `each`
 * also one that is open and one that is closed of each kind of word and id, and then all the ids of the kinds that an address takes.
 */
export type CrawlShare = {
  alike: number
  addresses: (all: string[]) => string[]
  some: (all: string[], at: number) => string[]
  each: boolean
}
/** By address: kinds of things whose ids it has answered otherwise to somebody than an id that never was. */
export type TakenKinds = Map<string, Set<string>>
/** A secret to ask the API with, each time. */
export type TokenSource = () => Promise<string>

/** Goes through all that somebody finds, and all that they do not. */
export class Crawler {
  private readonly ids: string[]
  /** By address: the ids that were put into it. */
  readonly tried = new Map<string, Set<string>>()

  constructor(
    private readonly asker: Asker,
    private readonly token: TokenSource,
    private readonly share: CrawlShare,
    private readonly taken: TakenKinds,
  ) {
    this.ids = [...asker.marks].filter(([mark, { id }]) => mark === id).map(([mark]) => mark)
  }

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
    const fields = new Map<string, { action: string; field: TextField }>()
    const addField = (action: string, field: TextField) => {
      const shape = `${shapeOf(action)} ${field.name}`
      const count = alike.get(shape) ?? 0
      if (fields.has(`${action} ${field.name}`) || count >= this.share.alike) return
      fields.set(`${action} ${field.name}`, { action, field })
      alike.set(shape, count + 1)
    }
    await forEach(waiting, async ({ path, from }) => {
      const { status, text, location } = await this.asker.ask('links', path, 'page')
      // What is refused in words for now, as access that was given already, is no dead end.
      if (from && status >= 400 && status !== 409)
        this.asker.say(`${shapeOf(from)} leads to ${shapeOf(path)}: ${status}`)
      if (!path.includes('/files/') && !path.startsWith('/documents/')) await this.asker.ask('links', path, 'json')
      if (location?.startsWith('/')) add(location, path)
      for (const link of linksIn(text)) add(link, path)
      for (const { action, texts, choices } of askingForms(text, path)) {
        // One choice without the other fields may be refused.
        for (const choice of choices) add(choice)
        for (const field of texts) addField(action, field)
      }
    })
    for (const [at, { action, field }] of [...fields.values()].entries()) await this.search(action, field, at)
  }

  /** A text field finds nothing by the word of what is closed, and says so as for a word that never was. */
  private async search(action: string, { name, beside }: TextField, turn: number): Promise<void> {
    const at = (value: string) => `${action}?${new URLSearchParams({ ...beside, [name]: value })}`
    await this.asker.ask('searches', at('Mk'), 'page')
    await this.asker.ask('searches', at('Mk'), 'json')
    const closed = [...this.asker.marks.keys()].filter((mark) => mark.startsWith('Mk') && this.asker.isClosed(mark))
    const never = await this.asker.ask('searches', at('Mk99999'), 'json')
    // Where a day, a number or a choice is asked for, the words of what is closed are refused like all others.
    const asked = this.someOf(closed, turn).slice(0, never.status < 300 ? undefined : 20)
    await forEach(asked, async (mark) => {
      const answer = await this.asker.ask('searches', at(mark), 'json')
      if (isSame(answer, mark, never, 'Mk99999')) return
      // A report says at which minute it was made: that of the first question may have passed.
      const again = await this.asker.ask('searches', at('Mk99999'), 'json')
      const anew = await this.asker.ask('searches', at(mark), 'json')
      if (!isSame(anew, mark, again, 'Mk99999')) this.asker.say(`${shapeOf(at(''))} finds ${this.asker.named(mark)}`)
    })
  }

  /** Ids in every address that takes one: what is closed is answered as what never was. */
  async tryIds(): Promise<void> {
    for (const [at, path] of this.share.addresses(withIds).entries())
      await this.tryIdsAt('ids', path, this.someOf(this.ids, at))
  }

  /** The API, with a token: what it lists, with `each` by all queries, and ids alike. */
  async askApi(): Promise<void> {
    const queries = ['', '?limit=100', '?q=Mk']
    for (const [at, path] of [...apiAlone].entries())
      for (const query of this.share.each ? queries : queries.slice(at % 3, (at % 3) + 1))
        await this.asker.ask('api', `/api/v1${path}${query}`, 'json', await this.token())
    for (const [at, path] of this.share.addresses(apiWithIds).entries())
      await this.tryIdsAt('apiIds', `/api/v1${path}`, this.someOf(this.ids, at))
  }

  /** All further ids of the kinds that an address takes. */
  async tryTaken(): Promise<void> {
    for (const [path, kinds] of this.taken) {
      const ids = this.ids.filter((id) => kinds.has(this.asker.kindOf(id)) && !this.tried.get(path)?.has(id))
      if (ids.length > 0) await this.tryIdsAt(path.startsWith('/api/') ? 'apiIds' : 'ids', path, ids)
    }
  }

  /** Some words or ids of all: other ones at each turn. */
  private someOf(all: string[], turn: number): string[] {
    const some = this.share.some(all, turn)
    if (!this.share.each) return some
    const kinds = new Map<string, string[]>()
    for (const mark of all) {
      const kind = `${this.asker.named(mark)} ${this.asker.isClosed(mark)}`
      kinds.set(kind, [...(kinds.get(kind) ?? []), mark])
    }
    const each = [...kinds.values()].map((alike) => alike[turn % alike.length] as string)
    return [...new Set([...some, ...each])]
  }

  private async tryIdsAt(what: 'ids' | 'apiIds', path: string, ids: string[]): Promise<void> {
    const ask = async (id: string, as: As) =>
      this.asker.ask(what, filledWith(path, id), as, what === 'apiIds' ? await this.token() : undefined)
    const never = randomUUID()
    const told = { json: await ask(never, 'json'), page: await ask(never, 'page') }
    await forEach(ids, async (id, n) => {
      for (const as of n % 7 === 0 && what === 'ids' ? (['json', 'page'] as const) : (['json'] as const)) {
        const answer = await ask(id, as)
        if (isSame(answer, id, told[as], never)) continue
        addTo(this.taken, path, this.asker.kindOf(id))
        if (this.asker.isClosed(id))
          this.asker.say(`${as} ${path} tells of a closed ${this.asker.named(id)}: ${answer.status}`)
      }
      addTo(this.tried, path, id)
    })
  }
}

const addTo = (sets: Map<string, Set<string>>, key: string, one: string) =>
  sets.set(key, (sets.get(key) ?? new Set()).add(one))

/** Whether something is answered as what never was, but for what was asked with. */
const isSame = (answer: CrawlAnswer, asked: string, never: CrawlAnswer, neverAsked: string): boolean =>
  answer.status === never.status && answer.text.replaceAll(asked, '') === never.text.replaceAll(neverAsked, '')
