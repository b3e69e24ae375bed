// What becomes of access that Northwind gives Brightline, in plain loops: nothing of it is asked of the product.

export const partnerPeople = ['bruno', 'ada', 'carl'] as const
export type PartnerPerson = (typeof partnerPeople)[number]
export type ModelTerms = { reach: 'limited' | 'complete'; wallet: boolean; products: ('first' | 'second')[] }
export type ModelRow = ModelTerms & {
  id: string
  state: 'pending' | 'accepted' | 'refused' | 'ended'
  /** Whether it is Brightline's; else it waits for whoever has the address. */
  isTheirs: boolean
  email: string
  all: boolean
  named: PartnerPerson[]
  giver: 'nora' | 'abel'
}

/** One thing that somebody does; `at` is the place of the access in the list. */
export type ModelStep =
  | { do: 'offer'; by: ModelRow['giver']; to: '' | 'bruno' | 'ada'; terms: ModelTerms }
  | { do: 'resend'; by: ModelRow['giver']; at: number }
  | { do: 'delete'; by: ModelRow['giver']; at: number }
  | { do: 'change'; by: ModelRow['giver']; at: number; terms: ModelTerms }
  | { do: 'accept'; at: number; named: PartnerPerson[] | 'all' }
  | { do: 'name'; at: number; named: PartnerPerson[] | 'all' }
  | { do: 'give-back'; at: number; part: 'first' | 'second' | 'wallet' }
  | { do: 'refuse'; at: number }
  | { do: 'end'; by: 'client' | 'partner' | 'host'; at: number }
  | { do: 'disable'; who: 'ada' | 'carl' }
  | { do: 'enable'; who: 'ada' | 'carl' }
  | { do: 'act'; who: PartnerPerson }

export class AccessModel {
  rows: ModelRow[] = []
  disabled: string[] = []
  acting: Partial<Record<PartnerPerson, ModelRow>> = {}

  /** Another one in which everything is as it is in this one. */
  copy(): AccessModel {
    const { rows, disabled, acting } = this
    return Object.assign(new AccessModel(), structuredClone({ rows, disabled, acting }))
  }

  /** The mails that a step leads to, as kind and first name; null where it is refused, and changes nothing. `id` is that of what is offered by it. */
  step(step: ModelStep, id = ''): string[] | null {
    if (step.do === 'offer') return this.#offer(step, id)
    if (step.do === 'disable' || step.do === 'enable') return this.#standing(step.do, step.who)
    if (step.do === 'act') return this.#act(step.who)
    const row = this.rows[step.at]
    if (!row) return null
    if (step.do === 'resend') return this.#resend(row, step.by)
    if (step.do === 'change') return this.#change(row, step.by, step.terms)
    if (step.do === 'delete') {
      if (row.state === 'accepted') return null
      this.rows = this.rows.filter((one) => one !== row)
      return []
    }
    if (step.do === 'end') return this.#end(row, step.by)
    if (!this.#isFor(row)) return null
    if (step.do === 'give-back') return this.#giveBack(row, step.part)
    if (step.do === 'refuse') {
      if (row.state !== 'pending') return null
      Object.assign(row, { state: 'refused', isTheirs: true })
      return [`access_refused ${row.giver}`]
    }
    return this.#people(row, step)
  }

  /** The access by which somebody works for Northwind now. */
  worksBy(who: PartnerPerson): ModelRow | undefined {
    if (this.disabled.includes(who)) return undefined
    return this.rows.find((row) => row.state === 'accepted' && (row.all || row.named.includes(who)))
  }

  /** What Northwind's list tells: of an address, whose it is only once it has accepted. */
  given(): string[] {
    return this.rows.map(({ id, state, email }) => {
      const isTold = email === '' || state === 'accepted' || state === 'ended'
      return `${id} ${state} ${isTold ? 'Brightline Integrators' : null}`
    })
  }

  /** What Brightline's list tells: what is theirs, and one that waits for an address of theirs while nothing else of Northwind's stands. */
  received(): string[] {
    const found = this.rows.filter((row) => row.isTheirs || (this.#isFor(row) && !this.#theirs()))
    return found.map(({ id, state }) => `${id} ${state}`)
  }

  #offer({ by, to, terms }: ModelStep & { do: 'offer' }, id: string): string[] | null {
    if (by === 'abel' && terms.reach === 'complete') return null
    const isTheirs = to === '' || !this.disabled.includes(to)
    if (to !== '' && this.rows.some((row) => isOpen(row) && row.email === to)) return null
    const other = isTheirs ? this.#theirs() : undefined
    if (other && (other.state === 'accepted' || (to === '' && other.email === ''))) return null
    const row: ModelRow = { ...terms, id, state: 'pending', isTheirs, email: to, all: true, named: [], giver: by }
    this.rows.push(row)
    if (other && to !== '') {
      row.isTheirs = false
      return []
    }
    if (other) other.isTheirs = false
    return this.#asked(row)
  }

  #resend(row: ModelRow, by: ModelRow['giver']): string[] | null {
    if (row.state !== 'pending') return null
    row.giver = by
    const isUntold = !row.isTheirs && !this.disabled.includes(row.email) && this.#theirs()
    return isUntold ? [] : this.#asked(row)
  }

  #change(row: ModelRow, by: ModelRow['giver'], terms: ModelTerms): string[] | null {
    if (!isOpen(row)) return null
    const isMore = (terms.reach === 'complete' && row.reach !== 'complete') || (terms.wallet && !row.wallet)
    if (by === 'abel' && isMore) return null
    const isSame = ['reach', 'wallet', 'products'].every(
      (what) => String(terms[what as 'reach']) === String(row[what as 'reach']),
    )
    Object.assign(row, terms)
    return isSame || row.state !== 'accepted' ? [] : this.#mails('access_changed')
  }

  #people(row: ModelRow, { do: what, named }: ModelStep & { do: 'accept' | 'name' }): string[] | null {
    if (row.state !== (what === 'accept' ? 'pending' : 'accepted')) return null
    if (named !== 'all' && (named.length === 0 || named.some((who) => this.disabled.includes(who)))) return null
    if (what === 'accept' && this.rows.some((other) => other !== row && other.isTheirs && isOpen(other))) return null
    Object.assign(row, { state: 'accepted', isTheirs: true, all: named === 'all', named: named === 'all' ? [] : named })
    this.#sendHome()
    return what === 'accept' ? [`access_accepted ${row.giver}`] : []
  }

  #end(row: ModelRow, by: 'client' | 'partner' | 'host'): string[] | null {
    if (row.state !== 'accepted') return null
    row.state = 'ended'
    this.#sendHome()
    const client = by === 'client' ? [] : ['access_ended abel', 'access_ended nora']
    return [...client, ...(by === 'partner' ? [] : this.#mails('access_ended'))]
  }

  #giveBack(row: ModelRow, part: 'first' | 'second' | 'wallet'): string[] | null {
    if (row.state !== 'accepted') return null
    const left = row.products.filter((one) => one !== part)
    if (part === 'wallet' ? !row.wallet : left.length === 0 || left.length === row.products.length) return null
    Object.assign(row, { products: left, wallet: row.wallet && part !== 'wallet' })
    return ['access_changed abel', 'access_changed nora']
  }

  #standing(what: 'disable' | 'enable', who: 'ada' | 'carl'): string[] | null {
    if (this.disabled.includes(who) === (what === 'disable')) return null
    if (what === 'enable') this.disabled = this.disabled.filter((one) => one !== who)
    else {
      this.disabled.push(who)
      for (const row of this.rows) row.named = row.named.filter((one) => one !== who)
    }
    this.#sendHome()
    return []
  }

  #act(who: PartnerPerson): string[] | null {
    const row = this.worksBy(who)
    if (!row) return null
    this.acting[who] = row
    return []
  }

  #sendHome() {
    for (const who of partnerPeople) if (!this.worksBy(who)) delete this.acting[who]
  }

  #isFor(row: ModelRow): boolean {
    return row.isTheirs || (row.state === 'pending' && row.email !== '' && !this.disabled.includes(row.email))
  }

  #theirs = () => this.rows.find((row) => row.isTheirs && isOpen(row))

  #asked = (row: ModelRow) => (row.email === '' ? this.#mails('access_offered') : [`access_offered ${row.email}`])

  #mails(kind: string): string[] {
    return ['ada', 'bruno'].filter((who) => !this.disabled.includes(who)).map((who) => `${kind} ${who}`)
  }
}

const isOpen = ({ state }: ModelRow) => state === 'pending' || state === 'accepted'
