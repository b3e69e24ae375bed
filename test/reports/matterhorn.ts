import { getDocumentProxy } from 'unpdf'
import { ofFonts } from './matterhorn-fonts.ts'
import { contentsIn, objectsIn } from './pdf-parts.ts'

type Node = { role?: string; alt?: string; lang?: string; id?: string; type?: string; children?: Node[] }
type Check = [failure: string, isWrong: boolean]

/** What the structure of a document may be made of. Source: PDF 1.7, 14.8.4. */
const roles = new Set([
  'Root',
  'Document',
  'H1',
  'H2',
  'P',
  'Table',
  'THead',
  'TBody',
  'TR',
  'TH',
  'TD',
  'Figure',
  'Span',
])
const within: Record<string, string[]> = {
  ...{ TR: ['Table', 'THead', 'TBody'], THead: ['Table'], TBody: ['Table'], TH: ['TR'], TD: ['TR'] },
}

/**
 * The failure conditions of the Matterhorn Protocol that a program can find, of those that a document without forms, links, notes, lists and media can have:
 * the number of each that is found, with what it says. Source: PDF Association, Matterhorn Protocol 1.1.
 */
export async function failuresOf(pdf: Buffer): Promise<string[]> {
  const objects = objectsIn(pdf)
  const checks = [...ofDocument(objects), ...ofFonts(pdf), ...ofContents(pdf), ...(await ofStructure(pdf, objects))]
  return [...new Set(checks.flatMap(([failure, isWrong]) => (isWrong ? [failure] : [])))].toSorted()
}

function ofDocument(objects: string[]): Check[] {
  const [catalog = ''] = objects.filter((object) => object.includes('/Type /Catalog'))
  const metadata = objects.find((object) => object.includes('/Type /Metadata')) ?? ''
  const pages = objects.filter((object) => /\/Type \/Page\b/.test(object))
  return [
    ['06-001 no metadata', !catalog.includes('/Metadata') || metadata === ''],
    ['06-002 not said to be PDF/UA', !/<pdfuaid:part>1</.test(metadata)],
    ['06-003 no title in the metadata', !/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(metadata)],
    ['07-001 the title is not shown', !objects.some((object) => /\/DisplayDocTitle true/.test(object))],
    ['11-006 no language', !/\/Lang \([a-z]{2}/.test(catalog)],
    [
      '01-000 not marked as tagged',
      !objects.some((object) => /\/Marked true/.test(object)) || !catalog.includes('/StructTreeRoot'),
    ],
    ['02-001 a role without meaning', objects.some((object) => object.includes('/RoleMap'))],
    ['19-000 an attachment', objects.some((object) => object.includes('/Filespec'))],
    ['21-001 a script', objects.some((object) => object.includes('/JavaScript'))],
    ['26-001 encrypted', objects.some((object) => object.includes('/Encrypt'))],
    ['28-000 a note or a link', objects.some((object) => object.includes('/Annots ['))],
    ['09-000 a page that no part of the structure is of', pages.some((page) => !/\/StructParents \d/.test(page))],
    ['28-008 a page without the order of its structure', pages.some((page) => !page.includes('/Tabs /S'))],
  ]
}

/** What begins and ends marked content, and what draws. */
const operators = /\/(\w+)\s+(?:<<(?:(?!>>)[\s\S])*>>\s*)?B[DM]C\b|\bEMC\b|\b(?:BT|Do|S|f)\b/g

/** All that is drawn is read, or belongs to the page: inside of marked content, of one kind alone. */
function ofContents(pdf: Buffer): Check[] {
  const [loose, mixed, open] = [
    '01-005 something drawn that is neither read nor of the page',
    '01-003 something of the page inside of what is read',
    '09-000 marked content that does not end',
  ]
  return contentsIn(pdf).flatMap((page): Check[] => {
    const stack: string[] = []
    const checks: Check[] = []
    for (const [operator, kind = ''] of page.replace(/<[0-9a-f]+>/g, '').matchAll(operators)) {
      if (operator === 'EMC') stack.pop()
      else if (/B[DM]C$/.test(operator)) {
        checks.push([mixed, kind === 'Artifact' && stack.some((one) => one !== 'Artifact')])
        stack.push(kind)
      } else checks.push([loose, stack.length === 0])
    }
    return [...checks, [open, stack.length > 0]]
  })
}

async function ofStructure(pdf: Buffer, objects: string[]): Promise<Check[]> {
  // What is spoilt on purpose is told by its failure, not by warnings.
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  const checks: Check[] = []
  const read: string[] = []
  let level = 0
  const look = (node: Node, parent: string) => {
    const { role = '' } = node
    if (role) checks.push([`02-001 a role without meaning: ${role}`, !roles.has(role)])
    if (within[role]) checks.push([`09-004 ${role} in ${parent}`, !within[role]?.includes(parent)])
    if (/^H\d$/.test(role)) {
      checks.push(['14-002 the first heading is none of the first level', level === 0 && role !== 'H1'])
      checks.push(['14-003 a level of headings is left out', Number(role[1]) > level + 1])
      level = Number(role[1])
    }
    if (role === 'Figure') checks.push(['13-004 a picture without words', !node.alt?.trim()])
    if (node.type === 'content' && node.id) read.push(node.id)
    for (const child of node.children ?? []) look(child, role)
  }
  const drawn: string[] = []
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at)
    look((await page.getStructTree()) as Node, '')
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    drawn.push(...items.flatMap((item) => ('id' in item && item.id ? [item.id] : [])))
  }
  const heads = objects.filter((object) => /\/S \/TH\b/.test(object))
  return [
    ...checks,
    ['14-001 no heading', level === 0],
    ['15-003 a header cell without its scope', heads.some((head) => !/\/Scope \/(Column|Row|Both)/.test(head))],
    ['01-006 marked content that no part of the structure has', drawn.some((id) => !read.includes(id))],
  ]
}
