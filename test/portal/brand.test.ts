import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()

test('who has not signed in is greeted by the host, whom customers know', async () => {
  const visitor = await portal.visitor()
  const { name, accent } = await prisma.organisation.findFirstOrThrow({ where: { isHost: true } })
  for (const path of [
    '/sign-in',
    '/sign-in/link',
    '/sign-in/code',
    '/password/reset',
    '/links/forged',
    '/subscriptions/x',
  ]) {
    const { text } = await visitor.page(path)
    expect([path, text.includes(`<a class="brand" href="/">${name}</a>`), text.includes('Portico')]).toEqual([
      ...[path, true, false],
    ])
    expect(text).toContain(`/brand/${accent.slice(1)}.css`)
    expect(text).toContain(`This page is for ${name} and those it works with.`)
  }
})

test('an organisation’s colour comes as a file; what is no colour is nothing', async () => {
  const visitor = await portal.visitor()
  const { text, headers } = await visitor.page('/brand/ffee00.css')
  expect(headers.get('content-type')).toContain('text/css')
  expect(text).toMatch(/^:root\{--accent:#[0-9a-f]{6};--on-accent:#fff\}@media/)
  expect((await visitor.page('/brand/red;}.css')).status).toBe(404)
})
