import { catalogue } from '../catalogue.ts'

/** What access that is given to a partner opens, in one sentence. */
export const openedTexts = catalogue(
  {
    limited:
      'The access opens {count, plural, one {the product {products}} other {the products {products}}} of {client}, with all that is in {count, plural, one {it} other {them}}, and nothing else.',
    nothing: 'The access opens nothing of {client} at present: its products are gone.',
    complete: 'The access opens all that {client} has, also what is added later, but not its billing.',
    wallet:
      'The access opens all that {client} has, also what is added later. Billing administrators of the partner see its billing page as well.',
    more: '{count, plural, one {one more} other {# more}}',
  },
  {
    limited:
      'Der Zugriff öffnet {count, plural, one {das Produkt {products}} other {die Produkte {products}}} von {client} mit allem, was darin ist, und sonst nichts.',
    nothing: 'Der Zugriff öffnet zurzeit nichts von {client}: Die Produkte gibt es nicht mehr.',
    complete: 'Der Zugriff öffnet alles, was {client} hat, auch was später dazukommt, aber nicht die Abrechnung.',
    wallet:
      'Der Zugriff öffnet alles, was {client} hat, auch was später dazukommt. Wer beim Partner das Profil „Abrechnung“ hat, sieht dort auch die Abrechnung.',
    more: '{count, plural, one {ein weiteres} other {# weitere}}',
  },
)
