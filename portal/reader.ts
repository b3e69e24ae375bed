import type { Request } from 'express'
import type { ReactNode } from 'react'
import type { Asker, Member, Viewer } from '../domain/access/actor/actor.ts'
import type { NavigationItem } from '../domain/access/layouts.ts'
import type { Host } from '../domain/organisations/host.ts'
import type { ProjectHead } from '../domain/projects/shapes.ts'
import { type Hearer, type Locale, locales } from '../words/catalogue.ts'
import { type Formats, formats } from '../words/dates.ts'
import { type Brand, brandOf, currentHost } from './brand.ts'
import type { Summary } from './forms/state.ts'
import type { PreviewedBy } from './preview/previewing.ts'

/** Who reads a page: their language and words, their way to write dates, and where they are. */
export type Reader = Hearer & {
  actor: Asker | null
  formats: Formats
  /** What the page is headed by and coloured in. */
  brand: Brand
  /** Who serves them, and whom they turn to there. */
  host: Host | null
  /** Who looks at it as `actor`; not there where people look for themselves. */
  previewedBy?: PreviewedBy | undefined
  /** The address of the page, without what follows the question mark. */
  path: string
}

/** A project that a page is about, which of its sections its reader is shown, and what they may add to it. */
export type Within = Pick<ProjectHead, 'sections' | 'can'> & { project: { id: string } }

/** One page: what stands in the frame. */
export type Page = {
  title: string
  /** Whether it stands by itself: its frame leads nowhere, for its reader may have no sign-in. */
  apart?: boolean
  /** The item of the navigation it belongs to. */
  here?: NavigationItem
  /** The project it is about, if any: what the *New* menu offers to add to it. */
  within?: Within | undefined
  /** One narrow column, for forms and messages. */
  narrow?: boolean
  /** What is wrong with its form, when it is shown again. */
  problems?: Summary | undefined
  /** What has just been done. */
  confirmed?: string | undefined
  body: ReactNode
}

/** The reader of this request: who is signed in; for somebody unknown, in the language their browser asks for. */
export function readerOf(req: Request): Reader {
  return { ...readerFor(req, req.actor ?? null), actor: req.actor ?? null, previewedBy: req.previewedBy }
}

/** The holder of a one-time link as a reader, in their language and their organisation's name and colour, signed in or not; null:
 *  whoever reads. */
export function holderAsReader(req: Request, holder: Member | null): Reader {
  return holder ? { ...readerFor(req, holder), actor: null } : readerOf(req)
}

/** Whose eyes a page is made with, which is for whoever has its address (null: nobody's), signed in or not: as who reads nobody is known. */
export function apartReader(req: Request, eyes: Viewer | null): Reader {
  return { ...readerFor(req, eyes), actor: null }
}

function readerFor(req: Request, person: Viewer | null): Omit<Reader, 'actor'> {
  const locale = person?.locale ?? ((req.acceptsLanguages([...locales]) || 'en') as Locale)
  return {
    locale,
    wording: person?.layout.wording,
    formats: formats(locale, person?.timeZone ?? 'Europe/Berlin'),
    brand: brandOf(person),
    host: currentHost(),
    path: req.path,
  }
}
