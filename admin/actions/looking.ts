import { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { Once } from '../../domain/once.ts'
import { parsed } from './parsed.ts'
import type { PictureView } from './picture-view.ts'

/** Shows what is filled in as somebody would see it, and saves nothing. */
export type Looking = (actor: Member, input: unknown, id: string, once?: Once) => Promise<PictureView>

type Plan<Schema extends z.ZodType> = {
  /** What may be filled in so far. */
  schema: Schema
  /** As whom it is looked at. */
  as(input: z.output<Schema>): string
  /** `noted`: that somebody looks is noted once for each form and each of those as whom it is looked at. */
  show(actor: Member, input: z.output<Schema>, id: string, noted?: Once): Promise<PictureView>
}

const asked = z.looseObject({ look: z.literal(true) })

/** Whether a form asks for a picture of what is filled in. */
export const isLook = (input: unknown): boolean => asked.safeParse(input).success

/** A look at what a schema takes. */
export function looking<Schema extends z.ZodType>({ schema, as, show }: Plan<Schema>): Looking {
  return (actor, input, id, once) => {
    const { look: _, ...filled } = asked.parse(input)
    const data = parsed(schema, filled)
    const said = as(data)
    return show(actor, data, id, once && { key: `${once.key.slice(0, 160)}:${said}`, said })
  }
}
