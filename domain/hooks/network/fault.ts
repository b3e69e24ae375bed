/** Why a try got no answer: the address is none that anything is sent to, the name is nobody's, the certificate is not good, nobody answered in time, or
 *  the connection was refused or broke off. */
export const webhookFaults = ['refused', 'unknown-name', 'certificate', 'too-late', 'broken'] as const
export type WebhookFault = (typeof webhookFaults)[number]

/** What an error of a connection comes down to. */
export function faultOf(error: Error & { code?: unknown }): WebhookFault {
  const code = String(error.code ?? '')
  if (code === 'ADDRESS_REFUSED') return 'refused'
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'unknown-name'
  if (/CERT|^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) return 'certificate'
  return /^(ABORT_ERR|ETIMEDOUT)$/.test(code) || error.name === 'TimeoutError' ? 'too-late' : 'broken'
}
