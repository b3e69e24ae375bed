import { quoted } from './ranges.ts'

/** A sheet: what it is called, the row of its headings, the last row that is filtered, and its last column. */
export type NamedSheet = { name: string; headings: number; last: number; letter: string }

/** The range of a sheet that is filtered: headings and rows. */
export const filtered = ({ headings, last, letter }: NamedSheet) => `A${headings}:${letter}${last}`

/** What a workbook calls by name on each of its sheets: the range that is filtered, which only Excel sees, and the row that is printed on
 *  every page. Source: ECMA-376, 18.2.6. */
export function definedNames(sheets: NamedSheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const range = filtered(sheet).replaceAll(/[A-Z]+|\d+/g, '$$$&')
    const printed = `$${sheet.headings}:$${sheet.headings}`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(sheet.name)}!${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(sheet.name)}!${printed}</definedName>`,
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}
