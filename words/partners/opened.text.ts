import { catalogue } from '../catalogue.ts'

/** What access that is given to a partner opens, in one sentence. */
export const openedTexts = catalogue(
  {
    limited:
      'It opens {count, plural, one {the product {products}} other {the products {products}}} of {client}, with all that is in {count, plural, one {it} other {them}}, and nothing else.',
    nothing: 'It opens nothing of {client} at present: its products are gone.',
    complete: 'It opens all that {client} has, also what is added later, but not its billing.',
    wallet: 'It opens all that {client} has, also what is added later, and its billing page with the details.',
    more: '{count, plural, one {one more} other {# more}}',
  },
  {
    limited:
      'Er öffnet {count, plural, one {das Produkt {products}} other {die Produkte {products}}} von {client} mit allem, was darin ist, und sonst nichts.',
    nothing: 'Er öffnet zurzeit nichts von {client}: Die Produkte gibt es nicht mehr.',
    complete: 'Er öffnet alles, was {client} hat, auch was später dazukommt, aber nicht die Abrechnung.',
    wallet:
      'Er öffnet alles, was {client} hat, auch was später dazukommt, und die Seite der Abrechnung mit ihren Angaben.',
    more: '{count, plural, one {ein weiteres} other {# weitere}}',
  },
)
