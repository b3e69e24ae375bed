import type { LoggedMessage } from '../../../../domain/hooks/log.ts'
import type { WebhookFault } from '../../../../domain/hooks/network/fault.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { webhookTexts } from '../text.ts'

type Props = { attempts: LoggedMessage['attempts']; reader: Reader }

/** The tries of a message, the latest first: when, the status or why there was none, how long it took, and the beginning of the answer. */
export function Attempts({ attempts, reader }: Props) {
  const say = speaker(webhookTexts, reader)
  if (attempts.length === 0) return <>{say('notYet')}</>
  return (
    <>
      {attempts.map(({ id, at, status, fault, answer, took }) => {
        const came = status ? say('status', { status }) : say((fault as WebhookFault) ?? 'broken')
        const told = say('attempt', { at: reader.formats.moment(at), came, took })
        return answer ? (
          <details key={id}>
            <summary>{told}</summary>
            <pre className="code">{answer}</pre>
          </details>
        ) : (
          <span key={id} className="below">
            {told}
          </span>
        )
      })}
    </>
  )
}
