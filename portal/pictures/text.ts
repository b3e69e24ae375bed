import { catalogue } from '../../words/catalogue.ts'

/** Texts of the forms for a small picture. */
export const pictureTexts = catalogue(
  {
    logoNow: 'Your logo as it is now',
    portraitNow: 'Your picture as it is now',
    first: 'A picture',
    other: 'Another picture',
    logoHint:
      'PNG, JPEG or WebP, at most {size} and {side, number} pixels on a side. It stands beside your name on every page.',
    portraitHint:
      'PNG, JPEG or WebP, at most {size}. A square is cut from its middle. Whoever sees your name may see it; where and when it was taken is not kept.',
    use: 'Use this picture',
    remove: 'Remove the picture',
  },
  {
    logoNow: 'Ihr jetziges Logo',
    portraitNow: 'Ihr jetziges Bild',
    first: 'Ein Bild',
    other: 'Ein anderes Bild',
    logoHint:
      'PNG, JPEG oder WebP, höchstens {size} und {side, number} Pixel auf einer Seite. Es steht auf jeder Seite neben Ihrem Namen.',
    portraitHint:
      'PNG, JPEG oder WebP, höchstens {size}. Aus der Mitte wird ein Quadrat geschnitten. Wer Ihren Namen sieht, kann es sehen; wo und wann es aufgenommen wurde, wird nicht aufbewahrt.',
    use: 'Dieses Bild verwenden',
    remove: 'Bild entfernen',
  },
)
