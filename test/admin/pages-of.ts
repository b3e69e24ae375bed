import type { Page } from 'playwright-core'
import type { openBrowser } from '../browser.ts'
import type { openBackOffice } from './back-office.ts'

/** Opens pages as colleagues who have signed in see them. Each has one page for all tests of a file and goes on in it, for a new window
 *  takes three times as long: it loads all scripts of the back-office again. */
export function pagesOf(office: ReturnType<typeof openBackOffice>, browser: ReturnType<typeof openBrowser>) {
  const pages = new Map<string, Page>()
  const newPage = async (name: string) => {
    const { cookie } = await office.colleague(name)
    const [key = '', value = ''] = cookie.split('=')
    const window = await browser.window(1440, { locale: 'en-GB' })
    await window.addCookies([{ name: key, value, url: office.address() }])
    return window.newPage()
  }
  return async (name: string, path: string, width = 1440): Promise<Page> => {
    const page = pages.get(name) ?? (await newPage(name))
    pages.set(name, page)
    await page.setViewportSize({ width, height: 800 })
    page.removeAllListeners('dialog')
    page.on('dialog', (dialog) => dialog.accept())
    await page.goto(`${office.address()}/admin${path}`)
    page.removeAllListeners('dialog')
    await page.locator('.home, .listed, .columns, [type=submit][data-css], form.verb').first().waitFor()
    return page
  }
}
