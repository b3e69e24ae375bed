import { generateKeyPairSync } from 'node:crypto'
import { dkimVerify } from 'mailauth'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
process.env.DKIM_DOMAIN = 'meridian.test'
process.env.DKIM_SELECTOR = 'portico'
process.env.DKIM_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().replaceAll('\n', '\\n')

const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`

/** What a server that takes a mail finds of its signature, and the headers that it covers. */
export async function signatureOf(raw: string): Promise<{ result: string | undefined; covers: string[] }> {
  const resolver = async (name: string, type: string) => {
    if (name === 'portico._domainkey.meridian.test' && type === 'TXT') return [[record]]
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
  }
  const { results } = await dkimVerify(raw, { resolver })
  const [, covers = ''] = /^DKIM-Signature:[^=]*=[\s\S]*?\bh=([^;]*)/m.exec(raw) ?? []
  return { result: results[0]?.status.result, covers: covers.toLowerCase().split(/\s*:\s*/) }
}
