import { catalogue } from '../../words/catalogue.ts'

/** What a mail says to whoever looks after a schedule. */
export const scheduleTexts = catalogue(
  {
    subject: 'Paused: the schedule “{name}”',
    'subject-owner-gone':
      '{count, plural, one {A schedule of {owner} needs} other {# schedules of {owner} need}} a new owner',
    'subject-owner-gone-nobody': '{count, plural, one {A schedule needs} other {# schedules need}} a new owner',
    'no-recipients': '{because}: all have unsubscribed, cannot be reached, or may not see it any more.',
    'wrong-timing': '{because}: its pattern or its time zone is none any more.',
    'needs-approval': '{because}: somebody else than whoever asked for it presses Approve on the schedule.',
    'on-request': '{by} has paused it: {reason}',
    'on-request-nobody': 'Somebody else has paused it: {reason}',
    'owner-gone':
      '{owner} cannot sign in any more. The schedules go on, but nobody is told when one of them pauses. Open each and press Take over.',
    'owner-gone-nobody':
      'Whoever owned it cannot sign in any more. The schedules go on, but nobody is told when one of them pauses. Open each and press Take over.',
    'subject-run-failed': 'Not sent: “{name}”',
    'subject-not-made': '{count, plural, one {One mail} other {# mails}} of “{name}” could not be made',
    'run-failed':
      'The run that was due {at} could not be started; what went wrong stands on it. Nobody has got anything of it. Once it is put right, press Run the report now.',
    'not-made':
      'Of the run that was due {at}, {count, plural, one {one mail} other {# mails}} could not be made; what went wrong stands on each. Nothing half made was sent, and the others were not held up. Once it is put right, press Send again on those that failed.',
    'subject-readers-lost': '{count, plural, one {1 person gets} other {# people get}} “{name}” no more',
    'readers-lost':
      '{count, plural, one {Somebody who got it at the last run gets it} other {# people who got it at the last run get it}} no more: disabled, or in none of the teams, groups, organisations and roles any more that it goes to. Nobody took them off it.',
    'more-lost': 'and {count} more',
    paused: 'Nothing has been sent since {at}, and nothing will be until somebody lets it go on.',
    act: 'See what can be done',
    foot: 'You receive this because you look after this schedule, or stand in for its owner.',
  },
  {
    subject: 'Angehalten: der Zeitplan „{name}“',
    'subject-owner-gone':
      '{count, plural, one {Ein Zeitplan von {owner} braucht} other {# Zeitpläne von {owner} brauchen}} jemanden, der zuständig ist',
    'subject-owner-gone-nobody':
      '{count, plural, one {Ein Zeitplan braucht} other {# Zeitpläne brauchen}} jemanden, der zuständig ist',
    'no-recipients': '{because}: Alle haben ihn abbestellt, sind nicht zu erreichen oder dürfen ihn nicht mehr sehen.',
    'wrong-timing': '{because}: Sein Muster oder seine Zeitzone gibt es nicht mehr.',
    'needs-approval': '{because}: Jemand anders als die Person, die es gewünscht hat, wählt beim Zeitplan Freigeben.',
    'on-request': '{by} hat ihn angehalten: {reason}',
    'on-request-nobody': 'Jemand anders hat ihn angehalten: {reason}',
    'owner-gone':
      '{owner} kann sich nicht mehr anmelden. Die Zeitpläne laufen weiter, aber niemand erfährt, wenn einer anhält. Öffnen Sie jeden und wählen Sie Übernehmen.',
    'owner-gone-nobody':
      'Wer zuständig war, kann sich nicht mehr anmelden. Die Zeitpläne laufen weiter, aber niemand erfährt, wenn einer anhält. Öffnen Sie jeden und wählen Sie Übernehmen.',
    'subject-run-failed': 'Nicht gesendet: „{name}“',
    'subject-not-made':
      '{count, plural, one {Eine E-Mail zu „{name}“ ließ} other {# E-Mails zu „{name}“ ließen}} sich nicht erstellen',
    'run-failed':
      'Der Lauf, der {at} fällig war, ließ sich nicht beginnen; was schiefging, steht bei ihm. Niemand hat etwas davon erhalten. Wenn es behoben ist, wählen Sie „Bericht jetzt senden“.',
    'not-made':
      'Vom Lauf, der {at} fällig war, {count, plural, one {ließ sich eine E-Mail} other {ließen sich # E-Mails}} nicht erstellen; was schiefging, steht bei jeder. Nichts Halbfertiges wurde gesendet, und die übrigen wurden nicht aufgehalten. Wenn es behoben ist, wählen Sie bei den gescheiterten „Noch einmal senden“.',
    'subject-readers-lost': '{count, plural, one {1 Person erhält} other {# Personen erhalten}} „{name}“ nicht mehr',
    'readers-lost':
      '{count, plural, one {Eine Person, die ihn beim letzten Mal erhielt, erhält} other {# Personen, die ihn beim letzten Mal erhielten, erhalten}} ihn nicht mehr: gesperrt, oder in keinem der Teams, Gruppen, Organisationen und Funktionen mehr, an die er geht. Niemand hat sie vom Zeitplan genommen.',
    'more-lost': 'und {count} weitere',
    paused: 'Seit {at} wurde nichts gesendet, und es wird nichts gesendet, bis jemand ihn weiterlaufen lässt.',
    act: 'Ansehen, was zu tun ist',
    foot: 'Sie erhalten diese E-Mail, weil Sie für den Zeitplan zuständig sind oder die zuständige Person vertreten.',
  },
)
