import { addresses } from '../addresses.ts'

/** What somebody who acts in a client finds there, as far as it opens to them: its products, its projects and what is in them, reports of the host, the ways out and to another client,
 *  its billing with the wallet, and what everybody is told of the API. Nothing else of the portal is there for them: nothing of an account, no sharing, no asking for more. */
const doors = addresses(
  '/',
  '/products/:id',
  '/projects',
  '/projects/:id',
  '/projects/:id/plan',
  '/projects/:id/tasks',
  '/projects/:id/raid',
  '/projects/:id/decisions',
  '/projects/:id/decisions/new',
  '/projects/:id/documents',
  '/projects/:id/updates',
  '/decisions/:id',
  '/decisions/:id/changing',
  '/tasks/:id',
  '/tasks/:id/updates',
  '/documents/:id',
  '/documents/:id/deletion',
  '/documents/:id/renaming',
  '/updates',
  '/updates/:id',
  '/updates/:id/comments',
  '/dashboard',
  '/reports',
  '/reports/:id',
  '/reports/:id/files/:format',
  '/people/pictures/:id',
  '/logos/:id',
  '/account/billing',
  '/account/billing/invoices/:id',
  '/clients/stop',
  '/clients/:id/act',
  ...['/api', '/openapi.json'],
)

/** Whether somebody who acts in a client may find something at an address. */
export const isForDelegates = (path: string): boolean => doors.test(path)
