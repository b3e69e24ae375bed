import { catalogue } from '../../words/catalogue.ts'

/** Texts of the pages of reports. */
export const reportPageTexts = catalogue(
  {
    title: 'Reports',
    none: 'Reports about your {_projects} will be here, as soon as one is shown to you.',
    nothing: 'There is nothing to show at the moment.',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    open: 'Open',
    continued: '{group}, continued',
    all: 'All reports',
  },
  {
    title: 'Berichte',
    none: 'Hier stehen Berichte, sobald Ihnen einer gezeigt wird.',
    nothing: 'Im Moment gibt es nichts zu zeigen.',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    open: 'Öffnen',
    continued: '{group}, fortgesetzt',
    all: 'Alle Berichte',
  },
)
