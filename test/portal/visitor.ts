import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '../../portal/app.ts'
import { serverOf } from '../../run/part.ts'
import { Visitor } from '../visitor.ts'

/** The portal on a free port, for the tests of one file. `visitor('oscar@northwind.test')` comes signed in. */
export function openPortal() {
  let server: Server | undefined
  beforeAll(async () => {
    server = serverOf(createApp()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server?.once('listening', resolve))
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
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
