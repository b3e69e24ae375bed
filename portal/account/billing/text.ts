import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the billing of an organisation. */
export const billingTexts = catalogue(
  {
    title: 'Billing',
    lead: 'Billing administrators of your organisation can open this page, and nobody else of it.',
    leadActing: '{client} has opened this page to the billing administrators of {partner}.',
    invoices: 'Invoices',
    none: 'There is no invoice yet.',
    file: 'File',
    download: 'Download (PDF, {size})',
    downloadOf: 'Download invoice {number}',
    details: 'Whom invoices are made out to',
    vatHint: 'With the letters of the country, as DE123456789.',
    referenceHint: 'Stands on each invoice, if you need one, as an order number.',
    save: 'Save',
  },
  {
    title: 'Abrechnung',
    lead: 'Diese Seite öffnet in Ihrer Organisation nur, wer das Profil „Abrechnung“ hat.',
    leadActing: '{client} hat diese Seite für alle geöffnet, die bei {partner} das Profil „Abrechnung“ haben.',
    invoices: 'Rechnungen',
    none: 'Es gibt noch keine Rechnung.',
    file: 'Datei',
    download: 'Herunterladen (PDF, {size})',
    downloadOf: 'Rechnung {number} herunterladen',
    details: 'Auf wen Rechnungen lauten',
    vatHint: 'Mit den Buchstaben des Landes, wie DE123456789.',
    referenceHint: 'Steht auf jeder Rechnung, wenn Sie eine brauchen, etwa eine Bestellnummer.',
    save: 'Speichern',
  },
)
