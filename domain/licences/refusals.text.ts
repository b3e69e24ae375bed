import { catalogue } from '../../words/catalogue.ts'

/** Why something is refused because of licences, in the portal and in the back-office, by the code of the refusal. */
export const licenceRefusals = catalogue(
  {
    'no-licence':
      'No licence “{type}” is left, and this would take one. Nothing was changed.{holders, select, nobody {} other { At your organisation they are held by {holders}.}}{idle, select, nobody {} other { Not here for long: {idle}. Whoever is disabled gives theirs back.}}{ask, select, nobody {} other { For more of them, ask {ask}.}}',
    'no-licence-staff':
      'No licence “{type}” is left, and this would take one: there are {size}, of which {taken} are held and {reserved} reserved for invitations. Nothing was changed.{holders, select, nobody {} other { Held by {holders}.}}{idle, select, nobody {} other { Not here for long: {idle}; theirs can be taken back.}}{ask, select, nobody {} other { Ask {ask}.}}',
    'takes-licence':
      'This would take a licence “{type}”, which costs something. Nothing was changed: it is done once you agree to that.',
    'licence-recovered':
      'You had not been here for long, so your access for {organisation} has ended. Nothing is lost.{ask, select, nobody { Ask your organisation to let you in again.} other { To get it back, ask {ask}.}}',
    'nobody-idle': 'Nobody whom you may disable has been away for that long. Nothing was changed.',
    'licences-held': 'There are licences of this type that somebody holds or is invited to. Nothing was deleted.',
    'reviewers-cost-nothing':
      'Observers and visitors of customers and partners never cost anything: a type that is for them has no limit. Leave this empty, or take them out.',
    'licence-of-other-type': 'Some of these people take “{name}” already; nobody takes two. Take them out there first.',
  },
  {
    'no-licence':
      'Von der Lizenz „{type}“ ist keine mehr frei, und dafür wäre eine nötig. Geändert wurde nichts.{holders, select, nobody {} other { In Ihrer Organisation haben sie: {holders}.}}{idle, select, nobody {} other { Lange nicht hier: {idle}. Wer gesperrt wird, gibt seine zurück.}}{ask, select, nobody {} other { Weitere gibt es bei {ask}.}}',
    'no-licence-staff':
      'Von der Lizenz „{type}“ ist keine mehr frei, und dafür wäre eine nötig: Es gibt {size}, davon sind {taken} vergeben und {reserved} für Einladungen reserviert. Geändert wurde nichts.{holders, select, nobody {} other { Vergeben an {holders}.}}{idle, select, nobody {} other { Lange nicht hier: {idle}; diese lassen sich zurücknehmen.}}{ask, select, nobody {} other { Fragen Sie {ask}.}}',
    'takes-licence':
      'Dafür wäre eine Lizenz „{type}“ nötig, und die kostet etwas. Geändert wurde nichts: Es geschieht, sobald Sie zustimmen.',
    'licence-recovered':
      'Sie waren lange nicht hier, darum ist Ihr Zugang für {organisation} beendet. Verloren ist nichts.{ask, select, nobody { Bitten Sie Ihre Organisation, Sie wieder zuzulassen.} other { Wenn Sie ihn wieder brauchen, fragen Sie {ask}.}}',
    'nobody-idle': 'Niemand, den Sie sperren dürfen, war so lange nicht hier. Geändert wurde nichts.',
    'licences-held':
      'Es gibt Lizenzen dieser Art, die jemand hat oder zu denen jemand eingeladen ist. Gelöscht wurde nichts.',
    'reviewers-cost-nothing':
      'Beobachter und Besucher bei Kunden und Partnern kosten nie etwas: Eine Art, die auch für sie ist, hat keine Grenze. Lassen Sie das leer, oder nehmen Sie diese heraus.',
    'licence-of-other-type':
      'Für manche davon gilt schon „{name}“; niemand braucht zwei. Nehmen Sie sie dort zuerst heraus.',
  },
)
