import { type Face, type FontName, openFont } from './open.ts'

type Other = Exclude<FontName, Face>

/** Which fonts are asked for a letter that the usual one has not, in this order. */
const scripts: [RegExp, Other[]][] = [
  [/\p{Script=Devanagari}|[\u0964\u0965]/u, ['devanagari']],
  [/\p{Script=Bengali}/u, ['bengali']],
  [/\p{Script=Gujarati}/u, ['gujarati']],
  [/\p{Script=Gurmukhi}/u, ['gurmukhi']],
  [/\p{Script=Kannada}/u, ['kannada']],
  [/\p{Script=Malayalam}/u, ['malayalam']],
  [/\p{Script=Sinhala}/u, ['sinhala']],
  [/\p{Script=Tamil}/u, ['tamil']],
  [/\p{Script=Telugu}/u, ['telugu']],
  [/\p{Script=Thai}/u, ['thai']],
  [/\p{Script=Khmer}/u, ['khmer']],
  [/\p{Script=Myanmar}/u, ['myanmar']],
  [/\p{Script=Ethiopic}/u, ['ethiopic']],
  [/\p{Script=Oriya}/u, ['oriya']],
  [/\p{Script=Tibetan}/u, ['tibetan']],
  [/\p{Script=Arabic}/u, ['arabic']],
  [/\p{Script=Syriac}/u, ['syriac']],
  [/\p{Script=Thaana}/u, ['thaana']],
  [/\p{Script=Georgian}/u, ['georgian']],
  [/\p{Script=Cherokee}/u, ['cherokee']],
  [/\p{Script=Ol_Chiki}/u, ['ol-chiki']],
  [/\p{Script_Extensions=Mongolian}/u, ['mongolian']],
  [/\p{Script=Meetei_Mayek}/u, ['meetei-mayek']],
  [/\p{Script=Hangul}/u, ['korean']],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, ['japanese']],
  [
    /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff00-\uffef]/u,
    ['chinese', 'japanese', 'korean'],
  ],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u, ['emoji']],
]
const picture = /\p{Emoji_Presentation}|\ufe0f/u
// In Mongolian they choose between the shapes of a letter.
const unseen = /(?!\p{Script=Mongolian})[\p{Cf}\p{Variation_Selector}]/u
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu

/** What stands for a letter that no font has. */
const unknown = '\ufffd'

/** Scripts of one font that are shaped by rules of their own. */
const shaped = [/\p{Script=Hebrew}/u, /\p{Script=Arabic}/u, /\p{Script=Latin}/u]
const arabic = /\p{Script=Arabic}/u

/** A stretch of a text in one font. */
export type FontStretch = { font: FontName; text: string }

/** Cuts a text where its font or its script changes, never inside of what is read as one letter. `whole` is the text that it stands in: Chinese
 *  characters have the shapes that its language gives them. */
export function stretches(text: string, face: Face, whole: string): FontStretch[] {
  const found: FontStretch[] = []
  let under = -1
  const first = joinedIn(face, whole)
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const font = fontOf(segment, { face, whole, first })
    const letter = font ? segment.replaceAll(selectors, '') : unknown
    const script = shaped.findIndex((one) => one.test(letter))
    const isOther = script >= 0 && under >= 0 && script !== under
    if (script >= 0) under = script
    const last = found.at(-1)
    if (last && !isOther && last.font === (font ?? face)) last.text += letter
    else found.push({ font: font ?? face, text: letter })
  }
  return found
}

/** The font that all Arabic letters of a text come from, where the usual one lacks some of them, as of Urdu: those of one word join in one font alone. */
function joinedIn(face: Face, whole: string): Other | undefined {
  const letters = [...whole].filter((letter) => arabic.test(letter))
  return letters.every((letter) => has(face, letter)) ? undefined : 'arabic'
}

function fontOf(
  letter: string,
  { face, whole, first }: { face: Face; whole: string; first: Other | undefined },
): FontName | undefined {
  if (picture.test(letter) && has('emoji', letter)) return 'emoji'
  if (first && arabic.test(letter) && has(first, letter)) return first
  if (has(face, letter)) return face
  return othersFor(letter, whole).find((font) => has(font, letter))
}

function othersFor(letter: string, whole: string): Other[] {
  const fonts = scripts.find(([script]) => script.test(letter))?.[1] ?? []
  if (fonts.length < 2) return fonts
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(whole)) return ['japanese', ...fonts]
  return /\p{Script=Hangul}/u.test(whole) ? ['korean', ...fonts] : fonts
}

function has(font: FontName, letter: string): boolean {
  const points = [...letter].filter((point) => !unseen.test(point))
  return points.every((point) => openFont(font).hasGlyphForCodePoint(point.codePointAt(0) ?? 0))
}
