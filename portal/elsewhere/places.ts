import { type Section, sections } from '../../domain/access/layouts.ts'
import { findDownload } from '../../domain/documents/download.ts'
import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import type { Look, Reached } from '../../domain/people/elsewhere.ts'
import { findRow } from '../../domain/projects/noun-rows.ts'
import { findHead } from '../../domain/projects/project.ts'
import { findTask } from '../../domain/projects/tasks/task.ts'
import { findThread } from '../../domain/updates/find.ts'
import { lookAround } from './around.ts'

const id = '([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})'
/** What belongs to a project and is no section of it. */
const others = ['following', 'access-request', 'sharing']
const project = new RegExp(`^/projects/${id}(?:/(${sections.join('|')}|${others.join('|')})(?:/new)?)?/?$`, 'i')
const task = new RegExp(`^/tasks/${id}(?:/updates)?/?$`, 'i')
const update = new RegExp(`^/updates/${id}(?:/comments)?/?$`, 'i')
const document = new RegExp(`^/documents/${id}(?:/deletion)?/?$`, 'i')

/** How to look up what an address is about, or a form sent to it; null for addresses that are about no single thing. */
export function lookFor({ path, body }: { path: string; body?: { projectId?: unknown } }): Look | null {
  const [, projectId, part = 'overview'] = project.exec(path) ?? []
  if (projectId) return (as) => projectOf(as, projectId, others.includes(part) ? 'overview' : (part as Section))
  const chosen = body?.projectId
  if (path === '/updates' && typeof chosen === 'string' && project.test(`/projects/${chosen}`))
    return (as) => projectOf(as, chosen, 'updates')
  const [, taskId] = task.exec(path) ?? []
  if (taskId) return (as) => taskOf(as, taskId)
  const [, updateId] = update.exec(path) ?? []
  if (updateId) return (as) => updateOf(as, updateId)
  const [, documentId] = document.exec(path) ?? []
  if (documentId) return (as) => documentOf(as, documentId)
  const [, page = '', rowId] = own.exec(path) ?? []
  const noun = pages.get(page)
  return noun && rowId ? (as) => rowOf(as, noun, rowId) : lookAround(path)
}

/** The nouns that are read by their columns alone, by the address of their pages. */
const pages = new Map(nounNames.flatMap((name) => (nounOf(name).page ? [[nounOf(name).page, name] as const] : [])))
const own = new RegExp(`^/([a-z]+)/${id}(?:/[a-z]+)?/?$`, 'i')

type As = Parameters<Look>[0]

async function projectOf(as: As, id: string, section: Section): Promise<Reached> {
  const found = await findHead(as, id, section)
  const to = section === 'overview' ? `/projects/${id}` : `/projects/${id}/${section}`
  return { kind: 'project', name: found.project.name ?? null, to }
}

async function taskOf(as: As, id: string): Promise<Reached> {
  const found = await findTask(as, id)
  return { kind: 'task', name: found.task.name ?? null, to: `/tasks/${id}` }
}

async function updateOf(as: As, id: string): Promise<Reached> {
  const found = await findThread(as, id)
  return { kind: 'update', name: found.project?.name ?? null, to: `/updates/${id}` }
}

/** A document has no page of its own: its address is the download itself. */
async function documentOf(as: As, id: string): Promise<Reached> {
  const { name } = await findDownload(as, id)
  return { kind: 'document', name, to: `/documents/${id}` }
}

async function rowOf(as: As, noun: NounName, id: string): Promise<Reached> {
  const { title, page } = nounOf(noun)
  const { row } = await findRow<Record<string, unknown>>(as, { noun, columns: ['id', title] }, id)
  return { kind: 'row', name: typeof row[title] === 'string' ? row[title] : null, to: `/${page}/${id}` }
}
