import { createHash } from 'node:crypto'
import { newSecret } from '../../domain/tokens/secret.ts'
import { withClient } from '../../prisma/connection.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { idOf } from '../generate.ts'
import { addressOf, password } from '../house/databases.ts'
import type { House, ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { signIn } from '../house/sign-in.ts'
import type { Duration } from '../pages.ts'
import { type Line, told } from '../table.ts'
import { median, type Target, type Window } from '../window.ts'
import { inTurn } from './in-turn.ts'

const customer = 321
/** As many tokens of one person, asked with in turn: each is good for 600 requests a minute. */
const tokens = 200

/** Loads lists of the API beside the twins of the pages that tell the same, as one of a customer's people, window by window in turn. */
export async function measureApi({ env }: House, lasts: Duration, say: ReportProgress): Promise<Line[]> {
  say('loading the API')
  const secrets = Array.from({ length: tokens }, newSecret)
  const email = addressOf(customer, 3)
  await withClient(env.DATABASE_URL ?? '', (client) =>
    client.query(
      `insert into "ApiToken" (id, "organisationId", "membershipId", name, digest, ending, scopes, "expiresAt")
       select gen_random_uuid(), m."organisationId", m.id, 'Bench', d, '', '{projects:read,tasks:read}', now() + interval '1 day'
       from "Membership" m join "Person" p on p.id = m."personId" and p.email = $1, unnest($2::text[]) d`,
      [email, secrets.map((secret) => createHash('sha256').update(secret).digest('hex'))],
    ),
  )
  const port = await freePort()
  const portal = await run('portal', { ...env, PORTAL_PORT: String(port) }, 'portal of programs')
  try {
    const server = `http://127.0.0.1:${port}`
    const cookie = await signIn(server, email, password)
    const project = idOf('project', customer * 4 + 1)
    const twin = (path: string): Target => ({
      server,
      asked: [{ path, headers: { cookie, accept: 'application/json' } }],
    })
    const api = (path: string): Target => ({
      server,
      asked: secrets.map((secret) => ({ path: `/api/v1${path}`, headers: { authorization: `Bearer ${secret}` } })),
    })
    const compared = async (what: string, page: string, path: string) => {
      return lineOf(what, ...(await inTurn(twin(page), api(path), lasts)))
    }
    const first = api('/projects?limit=20')
    const [unknown, known] = [await timesOf(first), await timesOf(first)]
    return [
      {
        what: 'API, first request with a token, ms',
        value: told(median(unknown)),
        beside: `${told(median(known))} ms the second`,
        ratio: `${told(median(unknown) / median(known))} ×`,
      },
      // Each token is known now, as the session is.
      await compared('projects', '/projects', '/projects?limit=20'),
      await compared(
        'tasks of a project',
        `/projects/${project}/tasks`,
        `/tasks?filter[projectId]=${project}&limit=20`,
      ),
    ]
  } finally {
    await portal.stop()
  }
}

/** How long each of some requests takes in ms, one after the other. */
async function timesOf({ server, asked }: Target): Promise<number[]> {
  const times: number[] = []
  for (const { path, headers } of asked) {
    const began = performance.now()
    await (await fetch(`${server}${path}`, { headers })).text()
    times.push(performance.now() - began)
  }
  return times
}

function lineOf(what: string, twins: Window[], lists: Window[]): Line {
  const perSecond = (windows: Window[]) => told(median(windows.map((window) => window.perSecond)))
  const ratio = median(twins.map((twin, at) => twin.perSecond / (lists[at]?.perSecond ?? 0)))
  return {
    what: `API, list of ${what}: requests/s`,
    value: perSecond(lists),
    beside: `${perSecond(twins)} the page’s twin`,
    ratio: `${told(ratio)} × slower`,
    ...{ target: '≤ 1.2 ×', reached: ratio <= 1.2 },
  }
}
