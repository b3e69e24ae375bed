import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSettings, WrongSetting } from '../../run/settings.ts'

const keyOf = (type: 'rsa' | 'ed25519') => {
  const { privateKey } = type === 'rsa' ? generateKeyPairSync(type, { modulusLength: 1024 }) : generateKeyPairSync(type)
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
const signing = { DKIM_DOMAIN: 'meridian.test', DKIM_SELECTOR: 'portico', DKIM_KEY: keyOf('rsa') }
const secret = 'sesame, thirty-two characters long'
const database = 'postgresql://portico@db.test/portico'

test('nothing is needed: every setting has its usual value', () => {
  expect(parseSettings({})).toMatchObject({
    host: '127.0.0.1',
    portalPort: 3000,
    adminPort: 3001,
    mailboxPort: 3002,
    portalIdleHours: 336,
    adminIdleHours: 12,
    dataDir: expect.stringMatching(/\/\.data$/),
    databaseUrl: undefined,
    smtpUrl: undefined,
    secret: undefined,
    portalUrl: 'http://localhost:3000',
    adminUrl: 'http://localhost:3001',
  })
})

test('addresses follow the ports, unless they are given', () => {
  const env = { PORTAL_PORT: '4000', ADMIN_PORT: '4001', ADMIN_URL: 'https://staff.meridian.test/' }
  expect(parseSettings(env)).toMatchObject({
    portalUrl: 'http://localhost:4000',
    adminUrl: 'https://staff.meridian.test',
  })
})

test('mail comes from the host of the portal, unless it is said', () => {
  const env = { PORTAL_URL: 'https://portal.meridian.test' }
  expect(parseSettings(env).mailFrom).toBe('portico@portal.meridian.test')
  expect(parseSettings({ ...env, MAIL_FROM: 'Meridian <hello@meridian.test>' }).mailFrom).toBe(
    'Meridian <hello@meridian.test>',
  )
})

test('FALLBACK_EMAIL is kept as every address is', () => {
  expect(parseSettings({ FALLBACK_EMAIL: 'R&D@Müller.test' }).fallbackEmail).toBe('r&d@xn--mller-kva.test')
})

test('an empty variable counts as absent', () => {
  expect(parseSettings({ DATABASE_URL: '', PORTAL_PORT: '' })).toMatchObject({
    databaseUrl: undefined,
    portalPort: 3000,
  })
})

test.each([
  ['PORTAL_PORT', { PORTAL_PORT: 'three thousand' }],
  ['ADMIN_PORT', { ADMIN_PORT: '70000' }],
  ['MAILBOX_PORT', { MAILBOX_PORT: '0' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://db.test/portico', SECRET: secret }],
  ['DATABASE_POOL', { DATABASE_POOL: 'many' }],
  ['SMTP_URL', { SMTP_URL: 'smtp.test:25' }],
  ['PORTAL_URL', { PORTAL_URL: 'portal.meridian.test' }],
  ['ADMIN_URL', { ADMIN_URL: 'ftp://staff.meridian.test' }],
  ['MAIL_FROM', { MAIL_FROM: 'Portico' }],
  ['FALLBACK_EMAIL', { FALLBACK_EMAIL: 'olga' }],
  ['MAIL_RETURN', { MAIL_RETURN: 'bounces' }],
  ['MAIL_RETURN', { MAIL_RETURN: 'everything-that-comes-back@meridian.test' }],
  ['DKIM_DOMAIN', { DKIM_DOMAIN: 'https://meridian.test' }],
  ['DKIM_SELECTOR', { ...signing, DKIM_SELECTOR: undefined }],
  ['DKIM_KEY', { DKIM_DOMAIN: 'meridian.test', DKIM_SELECTOR: 'portico' }],
  ['DKIM_KEY', { ...signing, DKIM_KEY: '/nowhere/dkim.pem' }],
  ['DKIM_KEY', { ...signing, DKIM_KEY: keyOf('ed25519') }],
  ['DKIM_KEY', { ...signing, DKIM_KEY: signing.DKIM_KEY.slice(0, 200) }],
  ['SECRET', { SECRET: 'sesame' }],
  ['SECRET', { DATABASE_URL: database }],
])('a wrong %s is told in one line that names it', (name, env) => {
  const parse = () => parseSettings(env)
  expect(parse).toThrow(WrongSetting)
  expect(parse).toThrow(new RegExp(`^${name}: [^\n]+$`))
})

test('the key mails are signed with is given as it is, or as the file it is in; without one they are not signed', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portico-')), 'dkim.pem')
  writeFileSync(file, signing.DKIM_KEY)
  const [given] = parseSettings(signing).dkimKeys
  expect(given?.privateKey).toBe(signing.DKIM_KEY)
  expect(parseSettings({ ...signing, DKIM_KEY: file }).dkimKeys).toEqual([given])
  expect(parseSettings({}).dkimKeys).toEqual([])
})

test.each(['0.0.0.0', '::', '192.0.2.7', 'localhost'])('HOST=%s is where the parts listen', (HOST) => {
  expect(parseSettings({ HOST }).host).toBe(HOST)
})

test('HOST is an address, no name and no port', () => {
  for (const HOST of ['portal.example.com', '0.0.0.0:3000', '*'])
    expect(() => parseSettings({ HOST })).toThrow(/^HOST: /)
})
