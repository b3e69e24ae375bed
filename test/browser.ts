import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  /** A browser that has been started (test/setup/browser.js). */
  function launchBrowser(): Promise<Browser>
}

/** A browser for the tests of one file. */
export function openBrowser() {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await globalThis.launchBrowser()
  })
  afterAll(() => browser?.close())
  return {
    /** A window of its own, without cookies. */
    async window(width: number, more: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
      if (!browser) throw new Error('The browser opens before the tests')
      const window = await browser.newContext({ viewport: { width, height: 800 }, ...more })
      // As patient as the tests: a busy machine ends none.
      window.setDefaultTimeout(120_000)
      return window
    },
  }
}

/** What axe finds serious or critical on a page, by all its rules or those named: the rule and where. It is brought into a page
 *  once, however often that is looked at. Our pages have no frames. */
export async function axeProblemsOn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const violations = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options)
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
  }, options)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, where }) => `${id}: ${where.join(', ')}`)
}

/** How many pixels a page is wider than its window; AdminJS's pages scroll inside a box of their own. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('[data-css="app-content"]')]
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
  })
}

/**
 * What is wrong with a page as it stands: what axe finds, and that it is wider than its window. It is checked on a
 * light phone and on a dark desk; all that can be opened is open.
 */
export async function pageProblemsOn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true
  })
  return [...(await problemsAt(page, 360, 'light')), ...(await problemsAt(page, 1440, 'dark', asDrawn))]
}

/** The rules of axe that look at how a page is drawn. Where all have looked at a page on a phone, these say what is wrong with the same
 *  page in other colours and widths. */
export const asDrawn = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

async function problemsAt(page: Page, width: number, colorScheme: 'light' | 'dark', rules?: string[]) {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
  const over = await overflowOf(page)
  const found = [...(await axeProblemsOn(page, rules)), ...(over > 0 ? [`${over} pixels too wide`] : [])]
  return found.map((what) => `${new URL(page.url()).pathname} at ${width}: ${what}`)
}
