import { pairs } from '../../../words/pairs.ts'

/** Forms by which the host ends what is between two organisations. */
export const partnerFormTexts = pairs({
  'end-partnership-text': [
    'They are no partners any more from their next click on, and what they shared through the partnership ends. Access that one of them gave to the other stays. Those who look after the partners on both sides are told by mail, with the reason.',
    'Ab ihrem nächsten Klick sind sie keine Partner mehr, und was sie durch die Partnerschaft geteilt haben, endet. Zugriff, den eine der anderen gegeben hat, bleibt. Wer auf beiden Seiten die Partner verwaltet, erfährt es per E-Mail, mit der Begründung.',
  ],
  'end-partner-access-text': [
    'The people of the partner get in no more by this access from their next click on. A partnership of the two stays. Those who look after the partners on both sides are told by mail, with the reason.',
    'Ab ihrem nächsten Klick haben die Personen des Partners durch diesen Zugriff keinen Zugang mehr. Eine Partnerschaft der beiden bleibt. Wer auf beiden Seiten die Partner verwaltet, erfährt es per E-Mail, mit der Begründung.',
  ],
  'ending-reason': ['Reason', 'Begründung'],
  'ending-reason-hint': ['Both sides read it, with your name.', 'Beide Seiten lesen sie, mit Ihrem Namen.'],
  'ending-button': ['End', 'Beenden'],
})
