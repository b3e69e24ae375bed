import type { CSSProperties } from 'react'
import { dark, light } from '../colour.ts'

/** What the rows of a report pass on to all that is in them: said once, for a mail must not become too long. A word stays whole, and only what is
 *  longer than any is broken. */
export const table: CSSProperties = {
  borderCollapse: 'collapse',
  fontSize: '14px',
  lineHeight: '20px',
  textAlign: 'left',
  color: light.ink,
  wordBreak: 'normal',
  overflowWrap: 'normal',
}

/** Cells begin at the top of their row. */
export const top: CSSProperties = { verticalAlign: 'top' }
export const broken: CSSProperties = { wordBreak: 'break-word', overflowWrap: 'anywhere' }
export const answer: CSSProperties = { margin: '0 0 4px', fontSize: '17px', lineHeight: '26px', color: light.ink }
export const facts: CSSProperties = { margin: '0 0 4px', fontSize: '13px', lineHeight: '19px', color: light.quiet }

const tones = (colours: typeof light) =>
  (['good', 'warn', 'bad'] as const).map((tone) => `.${tone} { color: ${colours[tone]} !important }`).join('\n')

/** Values under each other, each behind its label: so much of the width (in hundredths) is the labels'. */
const behindLabels = (cell: string, label: string, part: number) => {
  const [room, own] = [part, Math.round((part / (100 - part)) * 1000) / 10]
  return `${cell} { padding-left: ${room}% !important; overflow: hidden }
${label} { display: inline !important; float: left; width: ${own}%; margin-left: -${own}% }`
}

/**
 * How the rows of a report look where a style sheet is read; elsewhere they are plain and whole. What has no room beside each other stands
 * on cards.
 */
export const looks = `
${tones(light)}
.l { color: ${light.quiet} }
.rows td, .rows th { padding: 9px 12px 9px 0; border-top: 1px solid ${light.line} }
.rows thead th { border: 0; vertical-align: bottom; font-size: 13px; font-weight: 600; color: ${light.quiet} }
.rows td:last-child, .rows th:last-child { padding-right: 0 }
.rows b, .rows .n { white-space: nowrap }
.rows td:first-child b, .rows .late { white-space: normal }
.late { display: inline-block }
.rows .group td, .rows .group th { padding-top: 20px; border-top-width: 2px; font-size: 15px; font-weight: 650 }
.rows tr.group:first-child td, .rows tr.group:first-child th { padding-top: 9px }
.card { margin: 0 0 12px; padding: 12px 14px; border: 1px solid ${light.line}; border-radius: 8px }
.card div { padding-top: 3px }
.card .first { padding: 0; font-size: 16px }
.total { padding: 16px 0 8px }
${behindLabels('.card .v', '.card .l', 34)}
@media (prefers-color-scheme: dark) {
${tones(dark)}
.rows, .cards { color: ${dark.ink} !important }
.rows td, .rows th, .card { border-color: ${dark.line} !important }
.rows thead th, .l { color: ${dark.quiet} !important }
.chart { filter: brightness(0.86) }
}
@media (max-width: 743px) {
.rows, .rows tbody, .rows tr, .rows td, .rows tbody th { display: block !important; width: auto !important }
.rows thead, .rows .e { display: none !important }
.rows td, .rows tbody th { padding: 3px 0; border: 0 !important }
.rows .n { white-space: normal }
.rows .row { margin: 0 0 12px; padding: 12px 14px; border: 1px solid ${light.line}; border-radius: 8px }
.rows .row td:first-child { padding: 0 0 4px !important; font-size: 16px; line-height: 22px }
.rows .group { margin: 22px 0 10px; padding: 0; border: 0 }
.rows .group td, .rows .group th { padding-top: 2px !important }
${behindLabels('.rows td', '.rows .l', 42)}
}
@media (max-width: 743px) and (prefers-color-scheme: dark) {
.rows .row { border-color: ${dark.line} !important }
}`
