/** Whether a path is one of some addresses, written as in routes.ts. */
export const addresses = (...doors: string[]) => new RegExp(`^(?:${doors.join('|').replace(/:[a-z]+/g, '[^/]+')})/?$`)
