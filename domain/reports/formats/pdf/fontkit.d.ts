/** What is used of fontkit, which comes without types: PDFKit takes its fonts in place of their bytes. */
declare module 'fontkit' {
  export type Font = { layout(text: string): object }
  export function openSync(path: string): Font
}
