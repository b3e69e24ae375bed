import { password as castPassword } from '../../cast/people.ts'

type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit }
export type Answer = { status: number; headers: Headers; text: string; data: Data }

/** What AdminJS answers, as far as the tests look at it. */
export type Data = {
  records: ShownRecord[]
  record: ShownRecord
  meta: { total: number; perPage: number }
  notice?: { type: string; message: string }
  problems?: Record<string, { message: string }>
  form?: { text?: string; fields: { name: string; value?: unknown; choices?: { value: string; label: string }[] }[] }
  preview?: {
    text: string
    tables: { heading: string; columns: string[]; rows: string[][] }[]
    agreed: string
    button: string
  }
  means?: string[]
  agreed?: string
  picture?: Record<string, unknown>
  told?: { label: string; value: string; note?: string }[]
  redirectUrl?: string
  file?: string
  error?: string
}
export type ShownRecord = {
  id: string
  title: string
  params: Record<string, unknown>
  populated: Record<string, ShownRecord>
  errors: Record<string, { message: string }>
  recordActions: { name: string }[]
}

/** Somebody who works with the back-office, as a browser or by hand; keeps their cookie. */
export class Colleague {
  cookie = ''

  constructor(readonly address: string) {}

  async signIn(email: string, password = castPassword): Promise<Answer> {
    return this.send('/sign-in', { method: 'POST', body: new URLSearchParams({ email, password }) })
  }

  /** Reads at one of the addresses of a model: `list`, `search?…`, or an id and `show`. */
  read(subject: string, action = 'list', query: Record<string, string> = {}, id?: string): Promise<Answer> {
    const path = id ? `records/${id}/${action}` : `actions/${action}`
    return this.send(`/admin/api/resources/${subject}/${path}?${new URLSearchParams(query)}`)
  }

  /** All rows of a model that a list shows, on as many pages as there are. */
  async all(subject: string, query: Record<string, string> = {}): Promise<ShownRecord[]> {
    const { data } = await this.read(subject, 'list', { perPage: '500', ...query })
    return data.records
  }

  /** Sends a form as AdminJS does: to `new`, or with an id to another action of that row. */
  write(subject: string, action: string, fields: Record<string, string>, id?: string): Promise<Answer> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const path = id ? `records/${id}/${action}` : `actions/${action}`
    return this.send(`/admin/api/resources/${subject}/${path}`, { method: 'POST', body })
  }

  /** Calls a verb with what its form was filled in with. */
  call(subject: string, verb: string, input: object, id?: string): Promise<Answer> {
    const path = id ? `records/${id}/${verb}` : `actions/${verb}`
    const headers = { 'content-type': 'application/json' }
    return this.send(`/admin/api/resources/${subject}/${path}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers,
    })
  }

  /** The same, and agrees to what it shows first. */
  async agree(subject: string, verb: string, input: object, id?: string): Promise<Answer> {
    const first = await this.call(subject, verb, input, id)
    const { agreed } = first.data.preview ?? {}
    return agreed === undefined ? first : this.call(subject, verb, { ...input, agreed }, id)
  }

  async send(path: string, { method = 'GET', headers = {}, body, ...more }: Sent = {}): Promise<Answer> {
    const response = await fetch(this.address + path, {
      method,
      ...more,
      redirect: 'manual',
      ...(body !== undefined && { body }),
      headers: { ...headers, cookie: this.cookie },
    })
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? ''
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
    return { status: response.status, headers: response.headers, text, data: isJson ? JSON.parse(text) : ({} as Data) }
  }
}
