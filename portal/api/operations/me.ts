import { tokenScopes } from '../../../domain/tokens/areas.ts'
import { nothing } from '../../forms/form.ts'
import type { JsonSchema, Operation } from './operation.ts'

const string = { type: 'string' }
const uuid = { type: 'string', format: 'uuid' }
const exact = (properties: Record<string, JsonSchema>): JsonSchema => ({
  ...{ type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
})

/** As whom a token asks, and what it opens. */
export const whoAsks: Operation = {
  ...{ name: 'getMe', method: 'get', path: '/me', scope: null },
  summary: 'As whom the token asks, and what it opens',
  query: nothing,
  answers: {
    status: 200,
    told: 'The member in whose name the token asks',
    schema: exact({
      ...{ membershipId: uuid, name: string, profile: string, organisation: exact({ id: uuid, name: string }) },
      scopes: { type: 'array', items: { type: 'string', enum: [...tokenScopes] } },
    }),
  },
  refuses: [400],
  run: async ({ actor, req }) => {
    const { membershipId, name, profile, organisation } = actor
    const told = { membershipId, name, profile, organisation: { id: organisation.id, name: organisation.name } }
    return { told: { ...told, scopes: [...(req.token?.scopes ?? [])] } }
  },
}
