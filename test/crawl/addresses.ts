import { operations } from '../../portal/api/operations/all.ts'
import { routes } from '../../portal/routes.ts'

type Layer = { route?: { path: string; methods: Record<string, boolean> } }

/** Every address of the portal that is read, as it is declared: a new one is crawled by itself. Without the doors that a mail's link opens. */
const read = (routes() as unknown as { stack: Layer[] }).stack.flatMap(({ route }) =>
  route?.methods.get && !route.path.includes(':value') ? [route.path] : [],
)

/** Those that stand alone, and those that an id (uuid) is put into. */
export const alone: string[] = [...new Set(read.filter((path) => !path.includes(':')))]
export const withIds: string[] = [...new Set(read.filter((path) => path.includes(':')))]

/** What of the API is read, under its own address, alike. */
const ofApi = operations.filter(({ method }) => method === 'get').map(({ path }) => path.replace('{id}', ':id'))
export const apiAlone: string[] = ofApi.filter((path) => !path.includes(':'))
export const apiWithIds: string[] = ofApi.filter((path) => path.includes(':'))

/** All that take an id, as the whole address. */
export const takingIds: string[] = [...withIds, ...apiWithIds.map((path) => `/api/v1${path}`)]

/** An address with an id in every place for one. */
export const filledWith = (path: string, id: string): string => path.replace(':format', 'csv').replace(/:\w+/g, id)

/** An address as it is declared, as far as an id tells, and the names of what is asked. */
export function shapeOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://portal')
  return `${pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}?${[...searchParams.keys()].toSorted()}`
}
