import { password } from '../cast/people.ts'

/** The password of everybody in the cast. */
export const castPassword = password

type Sent = {
  method?: string
  headers?: Record<string, string>
  form?: Record<string, string>
  json?: unknown
  body?: BodyInit
}

/** A browser or program that keeps its cookies. Redirects are answers, not followed. */
export class Visitor {
  private readonly cookies = new Map<string, string>()

  constructor(private readonly address: string) {}

  /** Signs in as a program does. Throws when it is refused. */
  async signIn(email: string, password = castPassword) {
    const { status, text } = await this.send('/sign-in', { json: { email, password } })
    if (status >= 400) throw new Error(`${email} was not let in: ${status} ${text}`)
  }

  /** The page at an address, as a person gets it. */
  page(path: string) {
    return this.send(path, { headers: { accept: 'text/html' } })
  }

  /** Its JSON twin. */
  json(path: string) {
    return this.send(path, { headers: { accept: 'application/json' } })
  }

  /** Sends a form, as a person does; with `json`, the same as a program does. */
  post(path: string, form: Record<string, string> = {}) {
    return this.send(path, { method: 'POST', form, headers: { accept: 'text/html' } })
  }

  /** Any request. A body in `form` or `json` makes it a POST unless said otherwise. */
  async send(path: string, { method, headers = {}, form, json, body }: Sent = {}) {
    const content = form ? new URLSearchParams(form) : json !== undefined ? JSON.stringify(json) : body
    const response = await fetch(this.address + path, {
      method: method ?? (content === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      body: content,
      headers: { ...(json !== undefined && asJson), ...headers, cookie: this.cookieHeader() },
    })
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie)
    const text = await response.text()
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, text, data: isJson ? JSON.parse(text) : undefined }
  }

  /** Another browser with the same cookies, as a thief would have them; perhaps at another process of the same portal. */
  copy(address = this.address) {
    const copy = new Visitor(address)
    for (const [name, value] of this.cookies) copy.cookies.set(name, value)
    return copy
  }

  private keep(cookie: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (name && value) this.cookies.set(name, value)
    else if (name) this.cookies.delete(name)
  }

  /** What it sends of itself with each request. */
  cookieHeader() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

const asJson = { 'content-type': 'application/json', accept: 'application/json' }
