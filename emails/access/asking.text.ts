import { catalogue } from '../../words/catalogue.ts'

/** What mails say of requests for access. */
export const askingTexts = catalogue(
  {
    'asked-subject': '{whom} asks for access to {what}',
    'asked-text': '{whom} asks for access to {what}, or for more of it than is open to them now.',
    'asked-by': '{by} asks for it.',
    'asked-reason': 'They write: “{reason}”',
    'asked-act': 'Give it, or decline',
    'asked-foot':
      'You receive this because you can give access to this {kind, select, product {product} other {{_project}}}. Nothing is given before somebody does.',
    unseen: 'Somebody whose name you cannot see',
    'unseen-thing': 'something of which you are not told the name',
    'given-subject': '{what}: access is given',
    'declined-subject': '{what}: access is declined',
    'given-text': 'You asked for access to {what}. It has been given to you, from your next click on.',
    'given-text-for': 'You asked for access to {what} for {whom}. It has been given, from their next click on.',
    'given-text-by': '{by} asked for access to {what} for you. It has been given to you, from your next click on.',
    colleague: 'A colleague',
    'given-sees': 'You see there now: {sees}.',
    'given-until': 'It lasts until {at}.',
    'declined-text': 'You asked for access to {what}. It was declined; what was open to you stays as it is.',
    'declined-text-for':
      'You asked for access to {what} for {whom}. It was declined; what was open to them stays as it is.',
    'answer-reason': 'Whoever answered writes: “{reason}”',
    'answer-act': 'Open the {kind, select, product {product} other {{_project}}}',
    'answer-foot': 'You receive this because you asked.',
    'answer-foot-for': 'You receive this because a colleague asked for you.',
  },
  {
    'asked-subject': '{whom} möchte Zugriff auf {what}',
    'asked-text': '{whom} möchte Zugriff auf {what}, oder mehr davon, als jetzt offensteht.',
    'asked-by': 'Darum bittet {by}.',
    'asked-reason': 'Die Begründung: „{reason}“',
    'asked-act': 'Geben oder ablehnen',
    'asked-foot':
      'Sie erhalten diese E-Mail, weil Sie diesen Zugriff geben können. Gegeben ist nichts, bevor jemand es tut.',
    unseen: 'Jemand, dessen Namen Sie nicht sehen,',
    'unseen-thing': 'etwas, dessen Namen Sie nicht sehen',
    'given-subject': '{what}: Zugriff gegeben',
    'declined-subject': '{what}: Zugriff abgelehnt',
    'given-text': 'Sie baten um Zugriff auf {what}. Er ist Ihnen gegeben, ab Ihrem nächsten Klick.',
    'given-text-for':
      'Sie baten für {whom} um Zugriff auf {what}. Er ist gegeben, ab dem nächsten Klick dieser Person.',
    'given-text-by': '{by} bat für Sie um Zugriff auf {what}. Er ist Ihnen gegeben, ab Ihrem nächsten Klick.',
    colleague: 'Jemand aus Ihrer Organisation',
    'given-sees': 'Sie sehen dort jetzt: {sees}.',
    'given-until': 'Er gilt bis {at}.',
    'declined-text': 'Sie baten um Zugriff auf {what}. Das wurde abgelehnt; was Ihnen offenstand, bleibt, wie es ist.',
    'declined-text-for':
      'Sie baten für {whom} um Zugriff auf {what}. Das wurde abgelehnt; was dieser Person offenstand, bleibt, wie es ist.',
    'answer-reason': 'Die Begründung: „{reason}“',
    'answer-act': '{kind, select, product {Produkt} other {{_Project}}} öffnen',
    'answer-foot': 'Sie erhalten diese E-Mail, weil Sie darum gebeten haben.',
    'answer-foot-for': 'Sie erhalten diese E-Mail, weil jemand aus Ihrer Organisation für Sie darum gebeten hat.',
  },
)
