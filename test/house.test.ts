import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../run/settings.ts'
import { found, importsOf, packagesOf, programs, roomOf, type Source, texts } from './house/sources.ts'
import { writtenInto } from './house/written.ts'

// Every rule of the house that a program can check. The reasons are in STYLE.md and docs/decisions.

const settings = ['run/settings.ts']
const part = ['run/settings.ts', 'run/part.ts', 'run/served.ts']

/** What the files of a room may import of other rooms: folders, or single files. */
const arrows: Record<string, string[]> = {
  words: [],
  emails: ['words', ...settings],
  prisma: settings,
  domain: [
    ...['prisma/client.ts', 'prisma/long-list.ts', 'prisma/sql.ts', 'prisma/state.ts', 'prisma/together.ts'],
    'build/datamodel/columns.js',
    ...['words', ...settings],
  ],
  cast: ['domain', 'words'],
  doors: ['domain', 'words', ...settings],
  portal: ['domain', 'doors', 'words', ...part],
  admin: ['domain', 'doors', 'words', ...part],
  jobs: ['domain', 'emails', 'words', ...part],
  run: ['prisma', 'domain', 'build'],
  trial: ['cast', 'domain', 'prisma', 'run'],
  bench: ['build', 'cast', 'domain', 'emails/smtp/pool.ts', 'prisma', 'run', 'trial'],
}

/** What single files, or folders, may import beyond that, and why. */
const exceptions: Record<string, string[]> = {
  // What whoever asks reaches, or a statement has found, is a list of thousands of ids.
  admin: ['prisma/long-list.ts'],
  // AdminJS's adapter writes rows by itself, behind the fence.
  'admin/guard': ['prisma/client.ts', 'build/datamodel'],
  // The plan of a project is drawn in one place.
  'admin/page/tells/plan.tsx': ['portal/projects/plan'],
  'admin/components/page/page.css': ['portal/projects/plan'],
  // What a mail of a schedule would be is told by what writes it.
  'admin/actions/schedules/mail-picture.ts': ['jobs/letters/report.ts'],
  // The queue works on the connections of the process, and ends them with it.
  'jobs/heartbeat.ts': ['prisma/client.ts'],
  'jobs/queue-pool.ts': ['prisma/client.ts'],
  'jobs/start.ts': ['prisma/client.ts'],
  'jobs/create-owner.ts': ['prisma/client.ts'],
  'jobs/take-returned.ts': ['prisma/client.ts'],
}

/** What only one place may name. */
const onlyIn: [string, RegExp, RegExp][] = [
  ['the ability is turned into a where in one place', /accessibleBy|rulesToCondition/, /^domain\/access\/scope\.ts$/],
  [
    'SMTP is spoken in one place',
    /'nodemailer['/]/,
    /^(emails\/deliver\.ts|emails\/smtp\/.*|bench\/measured\/bare-sender\.ts|test\/.*)$/,
  ],
  ['jobs are enqueued in one place', /graphile_worker\.add_job/, /^(domain\/later\.ts|test\/.*)$/],
  [
    'the environment is read by run/',
    /process\.env\b/,
    /^(run|trial|test|bench)\/|^(admin\/server|prisma\.config)\.ts$/,
  ],
]

/** The most files that stand directly in a folder. */
const mostFiles = 15
/** Folders that hold more, and how many. They are to be parted along a seam: a number here only goes down. */
const fuller: Record<string, number> = {
  'prisma/schema': 17,
}

const apart = /^(cast|prisma\/migrations|prisma\/schema)\//
const inside = (path: string, allowed: string[]) => allowed.some((to) => path === to || path.startsWith(`${to}/`))

test('rooms import only what their arrows point to', () => {
  const wrong = programs.flatMap((source) => {
    const room = roomOf(source.path)
    const special = Object.entries(exceptions).flatMap(([from, to]) => (inside(source.path, [from]) ? to : []))
    const allowed = [room, ...(arrows[room] ?? []), ...special]
    const outside = (target: string) => roomOf(target) !== '' && !inside(target, allowed)
    return arrows[room]
      ? importsOf(source)
          .filter(outside)
          .map((target) => `${source.path} → ${target}`)
      : []
  })
  expect(wrong).toEqual([])
})

test('every room of programs has its arrows', () => {
  const rooms = new Set(programs.map(({ path }) => roomOf(path)))
  expect([...rooms].filter((room) => room && room !== 'test' && !arrows[room])).toEqual([])
})

test('only the back-office loads AdminJS', () => {
  const loading = programs.filter((source) => packagesOf(source).some((name) => /^@?adminjs/.test(name)))
  expect(loading.map(({ path }) => roomOf(path)).filter((room) => room !== 'admin' && room !== 'test')).toEqual([])
})

test.each(onlyIn)('%s', (_, pattern, place) => {
  const elsewhere = programs.filter(({ path }) => !place.test(path) && path !== 'test/house.test.ts')
  expect(found(pattern, elsewhere)).toEqual([])
})

// A test file tells a whole story; what is tested is short.
test('files are short: half of the product’s 40 lines, nine of ten 100, and none over 200, tests neither', () => {
  const written = programs.filter(({ path }) => !apart.test(path))
  const product = written.filter(({ path }) => roomOf(path) !== 'test')
  const lengths = product.map(({ lines }) => lines.length).toSorted((a, b) => a - b)
  const long = written.filter(({ lines }) => lines.length > 200).map(({ path, lines }) => `${path} ${lines.length}`)
  expect(long).toEqual([])
  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(40)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(100)
})

test('a folder of the product can be taken in at a glance: no more than 15 files stand directly in it', () => {
  const sources = texts.filter(({ path }) => roomOf(path) !== 'test' && /\.(ts|tsx|js|cjs|css|prisma)$/.test(path))
  const counts: Record<string, number> = {}
  for (const { path } of sources) counts[dirname(path)] = (counts[dirname(path)] ?? 0) + 1
  expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > mostFiles))).toEqual(fuller)
})

test('nothing is named for being left over', () => {
  const leftOver = /^(utils?|helpers?|misc|manager|common)$/
  const named = programs.filter(({ path }) => path.split(/[/.-]/).some((word) => leftOver.test(word)))
  expect(named.map(({ path }) => path)).toEqual([])
})

test('no two exported types have the same name', () => {
  const declared = /^export (?:type|interface) (\w+)/
  const names = programs.flatMap(({ lines }) => lines.flatMap((line) => declared.exec(line)?.[1] ?? []))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('nothing is suppressed, skipped or promised', () => {
  const marks = [
    'biome-' + 'ignore',
    '@ts-(ignore|expect-error|nocheck)',
    '\\bas any\\b',
    '\\.(skip|only)\\(',
    'TODO|FIXME',
  ]
  expect(found(new RegExp(marks.join('|')), rules(programs))).toEqual([])
})

test('exported functions say what they do', () => {
  const functions =
    /^export (default )?(async )?function|^export const \w+(: [^=]+)? = (async )?(\(|<|\w+ =>)|^export class/
  const silent = programs
    .filter(({ path }) => roomOf(path) !== 'test')
    .flatMap(({ path, lines }) =>
      lines
        .map((line, index) => ({ line, index, above: lines[index - 1]?.trim() ?? '' }))
        .filter(({ line, above }) => functions.test(line) && !above.endsWith('*/'))
        .map(({ line, index }) => `${path}:${index + 1} ${line}`),
    )
  expect(silent).toEqual([])
})

test('what people read comes from the catalogue', () => {
  const views = programs.filter(({ path }) => /^(portal|emails|admin)\/.*\.tsx$/.test(path))
  expect(views.flatMap(writtenInto).filter((words) => !words.endsWith(' Portico'))).toEqual([])
})

test.each([
  '<h1>Projects</h1>',
  '<p>\n  Your projects (all of them);\n  will be here.\n</p>',
  '<p>\n  Welcome,\n  <b>{name}</b>\n</p>',
  '<p>Welcome, {name}</p>',
  '<p>\n  {name}\n  and others\n</p>',
  '<p>\n  {first}\n  and\n  {second}\n</p>',
  '<input placeholder="Your name" />',
])('words in a view are found wherever they stand: %j', (text) => {
  expect(writtenInto({ path: 'a.page.tsx', text, lines: [] })).not.toEqual([])
})

test('files that the docs name are there', () => {
  const rooms = [...new Set(texts.map(({ path }) => roomOf(path)))].filter(Boolean).join('|')
  const named = new RegExp(`\`((?:${rooms})/[\\w./-]+\\.\\w+)\``, 'g')
  const gone = texts
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) => [...text.matchAll(named)].map(([, file = '']) => ({ path, file })))
    .filter(({ file }) => !existsSync(join(root, file)))
  expect(gone).toEqual([])
})

test('no path of a machine and no host of a registry is written down', () => {
  const places = /(?<![\w.~-])\/(work|root|home|Users)\/|registry\.npmjs|"resolved": "http/
  expect(found(places, rules(texts))).toEqual([])
})

/** Without the files that have to name what they forbid. */
function rules(sources: Source[]): Source[] {
  return sources.filter(({ path }) => path !== 'test/house.test.ts')
}
