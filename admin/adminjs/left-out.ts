/** What AdminJS brings for pages that the back-office does not have, by folders of its packages: drawing any of it is an error. */
export const neverDrawn = [
  '@adminjs/design-system/build/atoms/phone-input/',
  '@adminjs/design-system/build/molecules/(rich-text-editor|tinymce-editor|date-picker|drop-zone|stepper)/',
  '@adminjs/design-system/build/utils/datepicker.styles',
  'adminjs/lib/frontend/components/login/',
  'adminjs/lib/frontend/components/property-type/(array|key-value|mixed|richtext|password|currency|phone)/',
  'adminjs/lib/locale/(ua|ja|zh-CN|es|pl|pt-BR|it)/',
  'i18next-http-backend/',
  'i18next-browser-languagedetector/',
]

/** What it would draw beside words, a million characters of pictures, and for a moment before our home page. */
export const drawnAsNothing = [
  '@adminjs/design-system/build/atoms/illustration/',
  'adminjs/lib/frontend/components/app/default-dashboard',
]
