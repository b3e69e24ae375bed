import type { BrowserContext, Page } from 'playwright-core'
import { castPassword } from '../visitor.ts'

/** A page in a window of a browser, signed in as one of the cast. */
export async function signedInPage(window: BrowserContext, address: string, email: string): Promise<Page> {
  const page = await window.newPage()
  await page.goto(`${address}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', castPassword)
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
  return page
}
