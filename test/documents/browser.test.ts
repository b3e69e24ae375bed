import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import { openBrowser, pageProblemsOn } from '../browser.ts'
import { signedInPage } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'
import { formOf, written } from './files.ts'

const portal = openPortal()
const browser = openBrowser()
const documentsOf = (projectId: string) => `${portal.address()}/projects/${projectId}/documents`
const file = (name: string, buffer: Buffer = written.pdf) => ({ name, mimeType: 'application/pdf', buffer })

inSoak('a document with a long name puts nobody off, nor does what deletes it', async () => {
  const name = `${'A very long name '.repeat(8)}.pdf`
  await (await portal.visitor('max@northwind.test')).send(`/projects/${world.projects.line4}/documents`, {
    body: formOf([['files', name, new Uint8Array(written.pdf)]]),
  })
  const window = await browser.window(360)
  const page = await signedInPage(window, portal.address(), 'max@northwind.test')
  await page.goto(documentsOf(world.projects.line4))
  expect(await pageProblemsOn(page)).toEqual([])
  await window.close()
})

inSoak('Nora adds two documents with scripts switched off', async () => {
  const window = await browser.window(1440, { javaScriptEnabled: false })
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  await page.goto(documentsOf(world.projects.scanner))
  await page.setInputFiles('[name=files]', [file('One.pdf'), file('Two.pdf')])
  await Promise.all([page.waitForNavigation(), page.click('form.upload button')])
  expect(await page.locator('.documents tbody th a').allTextContents()).toEqual(
    expect.arrayContaining(['One.pdf', 'Two.pdf']),
  )
  await window.close()
})

test('with scripts she sees how far it is, what is wrong, and at the end her document', async () => {
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  await page.goto(documentsOf(world.projects.packing))
  const large = join(settings.dataDir, 'Large.bin')
  await writeFile(large, Buffer.alloc(25_000_001))
  await page.setInputFiles('[name=files]', large)
  await page.click('form.upload button')
  await page.waitForSelector('progress:not([hidden])')
  await page.waitForSelector('[aria-invalid=true]')
  expect(await page.textContent('.upload .problem')).toContain('larger than 25 MB')
  expect(await page.textContent(':focus')).toContain('larger than 25 MB')
  expect(await page.title()).toMatch(/^Error: /)
  await page.setInputFiles('[name=files]', file('Small.pdf'))
  await page.click('form.upload button')
  await page.waitForSelector('.done:focus')
  expect(await page.textContent('.documents tbody th a')).toBe('Small.pdf')
  expect(await page.title()).not.toContain('Error')
  expect(await prisma.file.count({ where: { name: 'Large.bin' } })).toBe(0)
  await window.close()
})

inSoak('over a slow line the bar moves while her document is on its way', async () => {
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  await page.goto(documentsOf(world.projects.packing))
  const shares: number[] = []
  await page.exposeFunction('moved', (share: number) => shares.push(share))
  await page.evaluate(() => {
    const bar = document.querySelector('progress') as HTMLProgressElement
    const tell = () => (globalThis as unknown as { moved(share: number): void }).moved(bar.value / bar.max)
    new MutationObserver(tell).observe(bar, { attributeFilter: ['value'] })
  })
  const wire = await window.newCDPSession(page)
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 }
  await wire.send('Network.emulateNetworkConditions', slow)
  await page.setInputFiles('[name=files]', file('Long way.pdf', Buffer.concat([written.pdf, Buffer.alloc(1_500_000)])))
  await page.click('form.upload button')
  await page.waitForSelector('.done')
  expect(shares.some((share) => share > 0 && share < 1)).toBe(true)
  expect(await page.textContent('.documents tbody th a')).toBe('Long way.pdf')
  await window.close()
})

test('a line that goes dead is told, and the form is ready again', async () => {
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  await page.goto(documentsOf(world.projects.packing))
  await page.setInputFiles('[name=files]', file('Lost.pdf'))
  await page.route('**/documents', (route) => route.abort('connectionreset'))
  await page.click('form.upload button')
  await page.waitForSelector('.upload output:text("broke off")')
  expect(await page.isEnabled('form.upload button')).toBe(true)
  expect(await page.isVisible('.upload progress')).toBe(false)
  await window.close()
})
