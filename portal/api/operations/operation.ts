import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Asker } from '../../../domain/access/actor/actor.ts'
import type { Once } from '../../../domain/once.ts'
import type { TokenScope } from '../../../domain/tokens/areas.ts'
import type { ToldThing } from '../../../domain/told/things.ts'

/** A schema as JSON Schema (2020-12) writes it. */
export type JsonSchema = Record<string, unknown>

/** What an operation is asked: who asks, the id in its address, its query and its body as their schemas read them. */
export type AskedOperation = {
  actor: Asker
  id: string
  query: Record<string, unknown>
  body: Record<string, unknown>
  once: Once | undefined
  req: Request
  res: Response
}

/** What an operation answers: the status, and what is told; nothing where it has answered by itself. */
export type OperationAnswer = { status?: 200 | 201 | 204; told?: object; location?: string }

/** An operation of the API, from which both its address and its description are made. */
export type Operation = {
  /** What generated clients call it. */
  name: string
  method: 'get' | 'post' | 'patch' | 'delete'
  /** Below /api/v1, with `{id}` for the id of a thing. */
  path: string
  /** What a token must have; null: any token. */
  scope: TokenScope | null
  /** The kind of thing it is about. */
  thing?: ToldThing
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** What it is sent instead of JSON, by media type: it reads that itself. */
  sent?: Record<string, JsonSchema>
  /** Whether it is done once under an Idempotency-Key, and whether it can be asked to change what it is asked about only as it was read. */
  takes?: ('key' | 'match')[]
  /** What it answers: the status, and the schema of that; null where it is no JSON. */
  answers: { status: 200 | 201 | 204; schema: JsonSchema | null; told: string }
  /** Refusals that it may answer beside those of every operation. */
  refuses: number[]
  run(asked: AskedOperation): Promise<OperationAnswer | undefined>
}
