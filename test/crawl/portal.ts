import { afterAll, beforeAll } from '@jest/globals'
import { freePort } from '../../trial/database/embedded.ts'
import { endParts, startPart } from '../part-process.ts'
import { openPortal } from '../portal/visitor.ts'
import { thorough } from '../thorough.ts'
import { Visitor } from '../visitor.ts'

/** The portal that is crawled. In `npm run soak` it is a process of its own, so that it answers while what it said is looked through. */
export const crawledPortal = (): Pick<ReturnType<typeof openPortal>, 'visitor'> =>
  thorough ? portalApart() : openPortal()

function portalApart() {
  let address = ''
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    await startPart('portal/server.ts', { PORTAL_PORT: String(port), PORTAL_URL: address })
  })
  afterAll(endParts)
  return {
    async visitor(email?: string) {
      const visitor = new Visitor(address)
      if (email) await visitor.signIn(email)
      return visitor
    },
  }
}
