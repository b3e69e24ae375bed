import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium as launcher, type Page } from 'playwright-core'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const options = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']

/** A browser for the tests of one file: the one from npm, else an installed one, or the one CHROMIUM_PATH names. */
export function openBrowser() {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launcher.launch({ executablePath: await program(), args: options })
  }, 30_000)
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
export async function barriersOn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
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
 * What puts people off on a page as it stands there: what axe finds, and that it is wider than its window. Looked at on a
 * light phone and on a dark desk; all that can be opened is open.
 */
export async function obstaclesOn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true
  })
  return [...(await obstaclesAt(page, 360, 'light')), ...(await obstaclesAt(page, 1440, 'dark', asDrawn))]
}

/** The rules of axe that look at how a page is drawn. Where all have looked at a page on a phone, these say what is wrong with the same
 *  page in other colours and widths. */
export const asDrawn = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

async function obstaclesAt(page: Page, width: number, colorScheme: 'light' | 'dark', rules?: string[]) {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
  const over = await overflowOf(page)
  const found = [...(await barriersOn(page, rules)), ...(over > 0 ? [`${over} pixels too wide`] : [])]
  return found.map((what) => `${new URL(page.url()).pathname} at ${width}: ${what}`)
}

async function program(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath()
  const found = installed.find(existsSync)
  if (!found) throw new Error('No browser: name an installed Chrome or Chromium in CHROMIUM_PATH')
  return found
}
