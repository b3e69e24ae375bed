import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { emailAddress } from '../domain/people/email.ts'
import { mailShape, signingKeys } from './mail-settings.ts'

/** The folder of the installation: where package.json is. Sources and bundles both lie one folder below it. */
export const root = resolve(import.meta.dirname, '..')

/** A setting from the environment that is wrong or missing; the message is one line that names it. */
export class WrongSetting extends Error {}

const port = (usual: number) => z.coerce.number('must be a port number').int().min(1).max(65535).default(usual)
const hours = (usual: number) =>
  z.coerce.number('must be a number of hours').int().min(1, 'must be at least 1').max(8760).default(usual)
const address = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be an address like ${example}` })

const shape = z.object({
  HOST: z
    .union([z.ipv4(), z.ipv6(), z.literal('localhost')], 'must be an address of this machine, like 0.0.0.0')
    .default('127.0.0.1'),
  PORTAL_PORT: port(3000),
  ADMIN_PORT: port(3001),
  MAILBOX_PORT: port(3002),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/portico').optional(),
  // A worker keeps four connections to itself, to show that it lives and three times to hear of jobs.
  DATABASE_POOL: z.coerce.number('must be a number').int().min(5, 'must be at least 5').max(1000).default(10),
  SMTP_URL: address(/^smtps?$/, 'smtp://user:password@host:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, 'must be like Portico <portal@example.com>')
    .optional(),
  MAIL_FILES_MB: z.coerce
    .number('must be a number of megabytes')
    .min(0.001, 'must be at least 0.001')
    .max(100)
    .default(10),
  CSV_SEPARATOR: z.enum(['comma', 'semicolon', 'tab'], 'must be comma, semicolon or tab').optional(),
  CSV_DECIMALS: z.enum(['point', 'comma'], 'must be point or comma').optional(),
  ...mailShape,
  PORTAL_URL: address(/^https?$/, 'https://portal.example.com').optional(),
  ADMIN_URL: address(/^https?$/, 'https://staff.example.com').optional(),
  PORTAL_IDLE_HOURS: hours(14 * 24),
  ADMIN_IDLE_HOURS: hours(12),
  API_TOKEN_DAYS: z.coerce
    .number('must be a number of days')
    .int()
    .min(1, 'must be at least 1')
    .max(365, 'must be at most 365')
    .default(365),
  WEBHOOK_LOOPBACK: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  FALLBACK_EMAIL: z.union([emailAddress], 'must be an e-mail address').optional(),
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
})

/** The settings as given: what `npm start` makes up when it is absent may be undefined here. */
export type GivenSettings = ReturnType<typeof parseSettings>

/** The settings of a running part, where nothing is absent. Addresses are without a slash at the end. */
export type Settings = Required<{ [Name in keyof GivenSettings]: NonNullable<GivenSettings[Name]> }>

/**
 * Parses the environment. Ports are numbers, dataDir is absolute; an empty variable counts as absent.
 * Throws WrongSetting, whose message is one line that names the variable.
 */
export function parseSettings(env: Record<string, string | undefined>) {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const { data, error } = shape.safeParse(present)
  if (!data) throw new WrongSetting(`${error.issues[0]?.path[0]?.toString()}: ${error.issues[0]?.message}`)
  if (data.DATABASE_URL && !data.SECRET) throw new WrongSetting('SECRET: is required with DATABASE_URL')
  const dkimKeys = signingKeys(data)
  if ('missing' in dkimKeys) throw new WrongSetting(`${dkimKeys.missing}: is required with the other settings of DKIM`)
  const portalUrl = withoutSlash(data.PORTAL_URL ?? `http://localhost:${data.PORTAL_PORT}`)
  return {
    host: data.HOST,
    portalPort: data.PORTAL_PORT,
    adminPort: data.ADMIN_PORT,
    mailboxPort: data.MAILBOX_PORT,
    dataDir: isAbsolute(data.DATA_DIR) ? data.DATA_DIR : join(root, data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    databasePool: data.DATABASE_POOL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `portico@${new URL(portalUrl).hostname}`,
    mailReturn: data.MAIL_RETURN ?? '',
    dkimKeys,
    mailFilesLimit: data.MAIL_FILES_MB * 1_000_000,
    csvSeparator: data.CSV_SEPARATOR ?? '',
    csvDecimals: data.CSV_DECIMALS ?? '',
    portalUrl,
    adminUrl: withoutSlash(data.ADMIN_URL ?? `http://localhost:${data.ADMIN_PORT}`),
    portalIdleHours: data.PORTAL_IDLE_HOURS,
    adminIdleHours: data.ADMIN_IDLE_HOURS,
    apiTokenDays: data.API_TOKEN_DAYS,
    webhookLoopback: data.WEBHOOK_LOOPBACK === 'yes',
    fallbackEmail: data.FALLBACK_EMAIL ?? '',
    secret: data.SECRET,
  }
}

let parsed: GivenSettings | undefined

/**
 * The settings of this process, parsed when first asked for. Asking for one that is absent throws WrongSetting:
 * `npm start` hands every part all of them.
 */
export const settings = new Proxy({} as Settings, {
  get(_, name: keyof Settings & string) {
    parsed ??= parseSettings(process.env)
    const value = parsed[name]
    if (value === undefined) throw new WrongSetting(`${variableOf(name)}: is required to run one part by itself`)
    return value
  },
})

/** Throws WrongSetting unless the setting is there: for what a part will need, before it needs it. */
export function mustHave(name: keyof Settings): void {
  void settings[name]
}

function variableOf(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

function withoutSlash(url: string) {
  return url.replace(/\/+$/, '')
}
