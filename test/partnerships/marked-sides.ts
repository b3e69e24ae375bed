import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

export type Side = 'N' | 'G'
export const sideIds = { N: world.organisations.northwind, G: world.organisations.globex } as const

/** A project of each, which it shares with the other. */
export const projectOf = { N: world.projects.packing, G: world.projects.cleanRoom }
/** Where one finds one's partners. */
export const partners = '/account/partners'

/** The texts of what is in a project, of what belongs to an organisation, and by which letter they are told apart. */
const inProjects = {
  Phase: ['name'],
  Milestone: ['name'],
  Task: ['name', 'description', 'internalNote'],
  RaidEntry: ['title', 'description', 'mitigation', 'internalNote'],
  StatusReport: ['summary', 'internalNote'],
  Update: ['body'],
  Comment: ['body'],
  File: ['name'],
}
const around = {
  c: { Contact: ['name', 'company', 'jobRole', 'note'] },
  s: { Group: ['name'], Team: ['name'] },
  b: { BillingAccount: ['name', 'address', 'reference'] },
}

/**
 * Puts a mark before every text of both organisations: `Mk`, the side, a letter for the kind of thing, and for projects (p) and products (r) a
 * number of their own. Returns these numbers by id.
 */
export async function markSides(): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  for (const side of ['N', 'G'] as const) {
    const organisationId = sideIds[side]
    for (const [letter, tables] of Object.entries(around))
      for (const [table, columns] of Object.entries(tables))
        await mark(table, columns, `Mk${side}${letter} `, `"organisationId" = '${organisationId}'`)
    await mark('Organisation', ['name'], `Mk${side}o `, `id = '${organisationId}'`)
    const ofSide = `select "personId" from "Membership" where "organisationId" = '${organisationId}'`
    await mark('Person', ['name'], `Mk${side}m `, `id in (${ofSide})`)
    for (const { id } of await prisma.product.findMany({ where: { organisationId } })) {
      numbers.set(id, numbers.size)
      await mark('Product', ['name'], `Mk${side}r${numbers.get(id)} `, `id = '${id}'`)
    }
    for (const { id } of await prisma.project.findMany({ where: { organisationId } })) {
      numbers.set(id, numbers.size)
      const text = `Mk${side}p${numbers.get(id)} `
      await mark('Project', ['name', 'summary', 'internalNote'], text, `id = '${id}'`)
      for (const [table, columns] of Object.entries(inProjects))
        await mark(table, columns, text, `"projectId" = '${id}'`)
    }
  }
  return numbers
}

function mark(table: string, columns: string[], text: string, where: string) {
  const set = columns.map((column) => `"${column}" = '${text}' || "${column}"`).join(', ')
  return prisma.$executeRawUnsafe(`update "${table}" set ${set} where ${where}`)
}

/** The marks of the other side in a text, each once; `e` is an address there, other than those that are typed. */
export function marksIn(text: string, side: Side): string[] {
  const other = side === 'N' ? 'G' : 'N'
  const found = [...text.matchAll(new RegExp(`Mk${other}([a-z]\\d*)`, 'g'))].map(([, mark = '']) => mark)
  const address = { N: /(?!gina)\b[a-z]+@globex\.test/, G: /(?!nora)\b[a-z]+@northwind\.test/ }[side]
  return [...new Set([...found, ...(address.test(text) ? ['e'] : [])])].toSorted()
}

/** The lists, searches and pickers of somebody, and what of the other side somebody might guess. */
export function pathsOf(side: Side): string[] {
  const [own, other] = side === 'N' ? [projectOf.N, projectOf.G] : [projectOf.G, projectOf.N]
  return [
    ...[
      '/projects',
      '/projects?q=Mk',
      '/updates',
      '/contacts',
      '/contacts?q=Mk',
      '/groups',
      '/teams',
      '/clients',
      '/clients?q=Mk',
    ],
    ...[
      `/projects/${own}/sharing/new`,
      `/projects/${own}/sharing/new?q=Mk`,
      `/account/access/${own}`,
      `/projects/${own}/sharing`,
    ],
    ...[
      `/projects/${other}`,
      `/projects/${other}/tasks`,
      `/projects/${other}/updates`,
      `/projects/${world.projects.line4}`,
    ],
    ...['/account/access', '/account/people', '/account/billing', '/reports', '/dashboard'],
    ...[partners, `${partners}/access`, `${partners}/access/new?q=Mk`, `${partners}/clients`],
  ]
}
