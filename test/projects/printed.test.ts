import { expect, test } from '@jest/globals'
import { extractText, getDocumentProxy } from 'unpdf'
import { openBrowser } from '../browser.ts'
import { signedInPage } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'

const portal = openPortal()
const browser = openBrowser()
const { line4 } = world.projects

/** What is on each page of paper. */
async function printed(email: string, path: string): Promise<string[]> {
  const window = await browser.window(1440, { colorScheme: 'dark' })
  const page = await signedInPage(window, portal.address(), email)
  await page.goto(portal.address() + path)
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  await window.close()
  return (await extractText(await getDocumentProxy(new Uint8Array(paper)))).text
}

test('the plan is printed row by row under a head that comes again on each page, and nothing twice', async () => {
  const pages = await printed('nora@northwind.test', `/projects/${line4}/plan`)
  expect(pages.length).toBeLessThanOrEqual(2)
  for (const page of pages) expect(page).toMatch(/What.*From.*To.*State/s)
  const nora = await portal.visitor('nora@northwind.test')
  const { milestones, tasks } = (await nora.json(`/projects/${line4}/plan`)).data
  const words = pages.join(' ').replace(/\s+/g, ' ')
  const rows = [...milestones, ...tasks].map(({ name }) => words.split(new RegExp(`${name} \\d`)).length - 1)
  expect(new Set(rows)).toEqual(new Set([1]))
})

const titled = [
  [`/projects/${line4}`, 'Overview'],
  [`/projects/${line4}/plan`, 'Plan'],
  [`/projects/${line4}/raid`, 'Risks and issues'],
  ['/projects', 'Projects'],
] as const
test.each(someOf(titled, 1))('%s says on paper what it is and as of when, on screens not', async (path, section) => {
  const [first = ''] = await printed('nora@northwind.test', path)
  expect(first.replace(/\s+/g, ' ')).toMatch(new RegExp(`${section}, as of \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d`))
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  await page.goto(portal.address() + path)
  expect(await page.isVisible('.printed')).toBe(false)
  await window.close()
})
