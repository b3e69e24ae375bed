import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '../../portal/app.ts'
import { pool, prisma } from '../../prisma/client.ts'

export const castPassword = 'open sesame portico'

type Sent = {
  method?: string
  headers?: Record<string, string>
  form?: Record<string, string>
  json?: unknown
  body?: BodyInit
}

/** The portal on a free port, for the tests of one file. `visitor('oscar@northwind.test')` comes signed in. */
export function openPortal() {
  let server: Server | undefined
  beforeAll(async () => {
    server = createApp().listen(0, '127.0.0.1')
    await new Promise((resolve) => server?.once('listening', resolve))
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
    await prisma.$disconnect()
    if (!pool.ended) await pool.end()
  })
  const address = () => {
    const bound = server?.address() as AddressInfo | undefined
    return `http://127.0.0.1:${bound?.port}`
  }
  return {
    address,
    /** A visitor; with the e-mail address of one of the cast, signed in. */
    async visitor(email?: string) {
      const visitor = new Visitor(address())
      if (email) await visitor.signIn(email)
      return visitor
    },
  }
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
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, text, data: isJson ? JSON.parse(text) : undefined }
  }

  /** Another browser with the same cookies, as a thief would have them. */
  copy() {
    const copy = new Visitor(this.address)
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
