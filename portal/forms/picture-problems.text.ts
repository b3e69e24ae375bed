import { pairs } from '../../words/pairs.ts'

/** What can be wrong with a picture. */
export const pictureProblems = pairs({
  'picture-missing': ['Please choose a picture first.', 'Bitte wählen Sie zuerst ein Bild.'],
  'no-picture': [
    'This is no picture of a kind that is shown here. Please choose a PNG, JPEG or WebP file.',
    'Das ist kein Bild einer Art, die hier gezeigt wird. Bitte wählen Sie eine PNG-, JPEG- oder WebP-Datei.',
  ],
  'picture-too-large': [
    'This picture is larger than {largestPicture}. Please make it smaller.',
    'Dieses Bild ist größer als {largestPicture}. Bitte verkleinern Sie es.',
  ],
  'too-many-pixels': [
    'This picture has more than {pictureSide, number} pixels on a side. Please make it smaller.',
    'Dieses Bild hat auf einer Seite mehr als {pictureSide, number} Pixel. Bitte verkleinern Sie es.',
  ],
})
