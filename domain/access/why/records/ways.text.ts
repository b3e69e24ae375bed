import { catalogue } from '../../../../words/catalogue.ts'

/** Why somebody sees something around projects, as an organisation, a group or a report, and what closes it to them. */
export const recordWayTexts = catalogue(
  {
    own: 'It is about themselves, or their own',
    deployment: 'It is shown to all whose access level opens things of this kind',
    whole: 'All of the organisation it belongs to is open to them',
    contacts: 'They work with the people of the organisation it belongs to',
    'own-organisation': 'It is of their own organisation',
    reached: 'What was given to them leads here',
    above: 'Something of this organisation was given to them',
    profile: 'Their permission profile does not let them see this kind of thing.',
    'access-level': 'Their access level does not let them see this kind of thing.',
    grant: 'It is neither theirs nor of their organisation, and nothing that was given to them leads here.',
    asks: 'It asks for something that is hidden from them, or their layout template leaves reports out.',
  },
  {
    own: 'Es geht um sie selbst, oder es gehört ihnen',
    deployment: 'Es zeigt sich allen, deren Zugriffsstufe Dinge dieser Art öffnet',
    whole: 'Die ganze Organisation, zu der es gehört, ist für sie offen',
    contacts: 'Sie arbeiten mit den Personen der Organisation, zu der es gehört',
    'own-organisation': 'Es ist von ihrer eigenen Organisation',
    reached: 'Was ihnen gegeben wurde, führt hierher',
    above: 'Etwas von dieser Organisation wurde ihnen gegeben',
    profile: 'Ihr Rechteprofil lässt sie Dinge dieser Art nicht sehen.',
    'access-level': 'Ihre Zugriffsstufe lässt sie Dinge dieser Art nicht sehen.',
    grant: 'Es gehört weder ihnen noch ihrer Organisation, und nichts, was ihnen gegeben wurde, führt hierher.',
    asks: 'Er fragt nach etwas, das ihnen verborgen ist, oder ihre Layoutvorlage lässt Berichte aus.',
  },
)
