/** That rows of a noun are found by the search of the back-office. An index serves each column: test/house/indexes.test.ts. */
export type FoundByColumns<Column extends string = string> = {
  /** By which columns of text, as far as whoever searches sees them; the first of them begins the index that is read in order. */
  by: [Column, ...Column[]]
  /** What is told beside a title, so that namesakes are told apart: where it belongs, an address, its state. */
  tells: Column[]
  /** The same, made for the rows that were found: by its name in the back-office's definition of the noun. */
  made?: string[]
}
