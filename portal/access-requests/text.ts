import { catalogue } from '../../words/catalogue.ts'

/** Asking for access to a project. */
export const accessRequestTexts = catalogue(
  {
    title: 'Ask for access to {name}',
    titleFor: 'Ask for access to {name} for {whom}',
    lead: 'Whoever can give it is told by mail, and you are told what they answer. Until then everything stays as it is.',
    leadFor:
      'Whoever can give {whom} access is told by mail, and you are told what they answer. Until then everything stays as it is.',
    reasonHint: 'What you need it for, if you want to say so. At most 500 characters.',
    ask: 'Ask for access',
    askMore: 'Ask for more access',
    askFor: 'Ask for access for {whom}',
    open: 'Asked on {day}; not answered yet.',
    given: 'Asked on {asked}, and given on {answered}.',
    declined: 'Asked on {asked}, and declined on {answered}.',
  },
  {
    title: 'Um Zugriff auf {name} bitten',
    titleFor: 'Für {whom} um Zugriff auf {name} bitten',
    lead: 'Wer ihn geben kann, erfährt es per E-Mail, und Sie erfahren die Antwort. Bis dahin bleibt alles, wie es ist.',
    leadFor:
      'Wer {whom} Zugriff geben kann, erfährt es per E-Mail, und Sie erfahren die Antwort. Bis dahin bleibt alles, wie es ist.',
    reasonHint: 'Wofür Sie ihn brauchen, wenn Sie es sagen möchten. Höchstens 500 Zeichen.',
    ask: 'Um Zugriff bitten',
    askMore: 'Um mehr Zugriff bitten',
    askFor: 'Für {whom} um Zugriff bitten',
    open: 'Angefragt am {day}; noch nicht beantwortet.',
    given: 'Angefragt am {asked}, gegeben am {answered}.',
    declined: 'Angefragt am {asked}, abgelehnt am {answered}.',
  },
)
