import { Refusal } from '../../domain/refusals.ts'
import type { TokenScope } from '../../domain/tokens/areas.ts'

/** The token does not open that: 403. Source: RFC 6750, 3.1. */
export class LacksScope extends Refusal {
  constructor(readonly scope: TokenScope) {
    super(403, 'lacks-scope', { scope })
  }
}
