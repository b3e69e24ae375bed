import type { StateMark } from '../../words/marks.ts'

/** What somebody would see of what is filled in, and as whom (`title`). */
export type PictureView = PortalPictureView | ReportPictureView | MailPictureView | TimesPictureView

type PicturedList = { heading: string; columns: string[]; rows: string[][] }

/** The portal; its accent as #rrggbb. */
export type PortalPictureView = {
  kind: 'portal'
  title: string
  brand: string
  accent: string
  /** The reports that it begins with, if any. */
  begins: ReportSheetView[]
  ways: { label: string; isLanding: boolean }[]
  projects: PicturedList
  project: string
  sections: string[]
  tasks: PicturedList | null
  writes: string[]
}

/** A value in words, the mark of a state, and whether it is late. */
export type PicturedCell = { text: string; mark?: StateMark; late?: true }

/** A line of a report: a row, or what heads a group or ends all. */
export type PicturedLine = { counts?: 'group' | 'total'; cells: PicturedCell[] }

/** A report. Of its chart `src` is a picture. `notes` say what whoever writes it has to know of this reader. */
export type ReportPictureView = {
  kind: 'report'
  title: string
  notes: string[]
  page: ReportSheetView | null
}

/** What the page of a report tells. */
export type ReportSheetView = {
  name: string
  answer: PicturedCell[]
  text: string[]
  chart: { title: string; src: string; told: string; note: string | null } | null
  columns: { label: string; isNumber: boolean }[]
  lines: PicturedLine[]
  empty: string
  head: { label: string; value: string }[]
}

/** When something would be due, and what is to be known of that. */
export type TimesPictureView = { kind: 'times'; title: string; times: string[]; notes: string[] }

/** A mail as its reader would get it, with `facts` about it; without one, why there is none. */
export type MailPictureView = {
  kind: 'mail'
  title: string
  why: string | null
  facts: { label: string; value: string }[]
  frame: { title: string; html: string } | null
}
