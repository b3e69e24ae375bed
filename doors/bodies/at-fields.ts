import { Invalid } from '../../domain/refusals.ts'

/** Does something; what is Invalid in it is told at the field that it was filled in with, which `fieldOf` names by the path that the
 *  domain calls it. */
export async function atFields<Done>(work: Promise<Done>, fieldOf: (path: string) => string): Promise<Done> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new Invalid(renamed(error.fields, fieldOf), renamed(error.told, fieldOf))
  }
}

function renamed<Value>(values: Record<string, Value>, fieldOf: (path: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([path, value]) => [fieldOf(path), value]))
}
