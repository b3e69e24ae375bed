import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBrowser } from '../browser.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pagesOf } from './pages-of.ts'

const open = pagesOf(openBackOffice(), openBrowser())
const { line4 } = world.projects

test('Sofia chooses Oscar and sees his share; what she leaves stays, the end that she empties is the project’s', async () => {
  const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
  const principalId = world.people.oscar.membershipId
  const asked = {
    resourceKind: 'project',
    resourceId: line4,
    principalKind: 'membership',
    principalId,
    levelId,
    until: '2999-01-31',
  }
  const { id } = await share(await actorOf('olga'), sharing.parse(asked))
  const page = await open('sofia', `/resources/Project/records/${line4}/share`)
  await page.getByLabel('Share with').selectOption(`membership:${principalId}`)
  await page.getByText('It is shared with them already.').waitFor()
  expect(await page.getByLabel('Project access level').inputValue()).toBe(levelId)
  expect(await page.getByLabel('Until').inputValue()).toBe('2999-01-31')
  await page.getByLabel('Until').fill('')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByText('Nothing is done yet.').waitFor()
  await page.getByRole('button', { name: 'Change the share' }).click()
  await page.getByText('The share has been changed.').waitFor()
  await page.getByText('31 Jan 2999 → some days after the project closes').waitFor()
  expect(await prisma.grant.findUniqueOrThrow({ where: { id } })).toMatchObject({
    levelId,
    expiresAt: null,
    followsClose: true,
  })
}, 60_000)

test('Sofia is asked before what she filled in is lost, and finds it again when she stays', async () => {
  const page = await open('sofia', `/resources/Project/records/${line4}/share`)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    return dialog.dismiss()
  })
  await page.getByLabel('Until').fill('2999-02-28')
  await page.getByRole('link', { name: 'Today' }).first().click()
  expect(asked).toEqual(['What you filled in has not been saved, and is lost when you leave this page. Leave it?'])
  expect(new URL(page.url()).pathname).toContain('/share')
  expect(await page.getByLabel('Until').inputValue()).toBe('2999-02-28')
})
