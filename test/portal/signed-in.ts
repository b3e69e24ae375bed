import type { BrowserContext, Page } from 'playwright-core'
import { castPassword, Visitor } from '../visitor.ts'

/** A page in a window of a browser, signed in as one of the cast; it has not been anywhere yet. */
export async function signedInPage(window: BrowserContext, address: string, email: string): Promise<Page> {
  const visitor = new Visitor(address)
  await visitor.signIn(email)
  const cookies = visitor.cookieHeader().split('; ')
  await window.addCookies(cookies.map((cookie) => ({ ...named(cookie), url: address })))
  return window.newPage()
}

/** The same by the form of the portal, as a person does it; the page shows what comes after it. */
export async function signInByForm(window: BrowserContext, address: string, email: string): Promise<Page> {
  const page = await window.newPage()
  await page.goto(`${address}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', castPassword)
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
  return page
}

function named(cookie: string) {
  const at = cookie.indexOf('=')
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1) }
}
