import { isForDelegates } from '../../portal/clients/doors.ts'
import { routes } from '../../portal/routes.ts'

/** What answers without a sign-in is there for everybody. */
const isOpenDoor =
  /^\/(sign-in|sign-out|links|invitations|password\/reset|subscriptions|not-me|new-address|undo-address|preview|extensions|delivered)(\/|$)/

type Layer = { route?: { path: string; methods: Record<string, boolean> } }

/** All addresses of the portal, with an id (uuid) in them, that are not there for whoever acts in a client. */
export function closedToDelegates(id: string): { method: string; path: string }[] {
  return addressesWith(id).filter(({ path }) => !isForDelegates(path) && !isOpenDoor.test(path))
}

function addressesWith(id: string): { method: string; path: string }[] {
  const { stack } = routes() as unknown as { stack: Layer[] }
  return stack.flatMap(({ route }) => {
    if (!route) return []
    const path = route.path.replace(/:[a-z]+/g, id)
    return Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path }))
  })
}
