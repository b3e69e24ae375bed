import type { Page } from 'playwright-core'
import type { openBrowser } from '../browser.ts'
import type { openBackOffice } from './back-office.ts'

/** Opens pages as colleagues who have signed in see them. */
export function pagesOf(office: ReturnType<typeof openBackOffice>, browser: ReturnType<typeof openBrowser>) {
  return async (name: string, path: string, width = 1440): Promise<Page> => {
    const { cookie } = await office.colleague(name)
    const [key = '', value = ''] = cookie.split('=')
    const window = await browser.window(width, { locale: 'en-GB' })
    await window.addCookies([{ name: key, value, url: office.address() }])
    const page = await window.newPage()
    await page.goto(`${office.address()}/admin${path}`)
    await page.locator('.home, .listed, .columns, [type=submit][data-css], form.verb').waitFor()
    return page
  }
}
