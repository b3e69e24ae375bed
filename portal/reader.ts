import type { Request } from 'express'
import type { ReactNode } from 'react'
import type { Member } from '../domain/access/actor.ts'
import { type Locale, locales } from '../words/catalogue.ts'
import { type Formats, formats } from '../words/dates.ts'

/** Who reads a page: their language, their way to write dates, and where they are. */
export type Reader = {
  actor: Member | null
  locale: Locale
  formats: Formats
  /** The address of the page, without what follows the question mark. */
  path: string
}

/** One page: what stands in the frame. */
export type Page = {
  title: string
  /** The item of the navigation it belongs to. */
  here?: 'projects' | 'updates' | 'account'
  /** One narrow column, for forms and messages. */
  narrow?: boolean
  body: ReactNode
}

/** The reader of this request; for somebody unknown, in the language their browser asks for. */
export function readerOf(req: Request): Reader {
  const actor = req.actor ?? null
  const locale = actor?.locale ?? ((req.acceptsLanguages([...locales]) || 'en') as Locale)
  return { actor, locale, formats: formats(locale, actor?.timeZone ?? 'Europe/Berlin'), path: req.path }
}
