import { beginImport, beginning } from '../../../domain/imports/begin.ts'
import { kindsFor } from '../../../domain/imports/kinds/index.ts'
import { UnreadableFile } from '../../../domain/imports/limits.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { line } from '../../../words/line.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Takes a file in; what its columns are is asked next. */
export const bringingIn = verb({
  name: 'bring-in',
  on: 'list',
  may: 'create',
  icon: 'Upload',
  // A file is told as what was said of it when it was taken, and below that what it is called.
  schema: beginning.pick({ kind: true, file: true }),
  form: async (actor) => {
    const { say, field, choice } = fieldsFor(actor)
    const kinds = kindsFor(actor).map((value) => ({ value, label: say(`ImportKind.${value}`) }))
    return {
      text: say('bring-in-text'),
      button: say('bring-in-button'),
      fields: [
        choice('kind', kinds, { label: 'Import.kind', required: true }),
        field('file', 'file', { label: 'import-file', required: true, accepts: '.csv,.tsv,.txt,.xml,text/csv' }),
      ],
    }
  },
  call: async (actor, { kind, file }, _, once) => {
    const [held = '', fileName = ''] = file.split('\n')
    const given = { kind, file: held, fileName: line(200).safeParse(fileName.slice(-200)).data ?? '–' }
    const id = await beginImport(actor, beginning.parse(given), once).catch((error) => {
      if (!(error instanceof UnreadableFile)) throw error
      throw new Invalid({ file: error.code }, { file: error.detail as Record<string, string | number> })
    })
    return { message: 'file-taken-in', to: { subject: 'Import', id, verb: 'match-columns' } }
  },
})
