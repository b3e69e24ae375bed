import { Invalid } from '../../../domain/refusals.ts'
import { type AskedAudience, audienceSchema } from '../../../domain/reports/audiences/audience.ts'

type Filled = { audiences?: string[] | undefined; toManagers?: boolean | undefined }

/** The audiences that were filled in, as `kind:whom` each, and whether managers are among them; what was not filled in is as it is `known`. Throws
 *  Invalid for one that is none. */
export function audiencesFrom({ audiences, toManagers }: Filled, known: AskedAudience[]): AskedAudience[] {
  const isManagers = ({ kind }: AskedAudience) => kind === 'managers'
  const others = audiences?.map(audienceFrom) ?? known.filter((one) => !isManagers(one))
  const managers: AskedAudience[] = (toManagers ?? known.some(isManagers)) ? [{ kind: 'managers' }] : []
  return [...others, ...managers]
}

function audienceFrom(text: string): AskedAudience {
  const [kind, id] = text.split(/:(.*)/s)
  const { data } = audienceSchema.safeParse({ kind, id })
  if (!data) throw new Invalid({ audiences: 'no-such-target' })
  return data
}
