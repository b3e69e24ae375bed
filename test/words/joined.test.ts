import { catalogue, joined } from '../../words/catalogue.ts'

const one = catalogue({ days: 'Days' }, { days: 'Tage' })

test('two catalogues say nothing different by one key', () => {
  expect(() => joined(one, catalogue({ days: 'Days such as 3/4' }, { days: 'Tage' }))).toThrow('Two texts for days')
  expect(() => joined(one, catalogue({ days: 'Days' }, { days: 'Tage wie 3/4' }))).toThrow('Two texts for days')
  expect(joined(one, one, catalogue({ hours: 'Hours' }, { hours: 'Stunden' }))).toEqual({
    en: { days: 'Days', hours: 'Hours' },
    de: { days: 'Tage', hours: 'Stunden' },
  })
})
