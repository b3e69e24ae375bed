import { catalogue } from '../../../words/catalogue.ts'

/** The forms of the verbs: what each does, its fields and buttons. */
export const fieldTexts = catalogue(
  {
    'onboard-text':
      'Makes the organisation with its group and team, invites its people, and begins its first project, all in one step.',
    'onboard-button': 'Onboard the customer',
    'set-contact-text':
      'Whom customers and partners turn to. It is named on every page of the portal and at the foot of every mail.',
    'set-contact-button': 'Set the contact',
    'put-invoice-text':
      'Puts an invoice into the account of an organisation. Its billing administrators find it in the portal, and nobody else of it. They are not told by mail.',
    'put-invoice-button': 'Add the invoice',
    'invoice-file': 'The invoice as PDF',
    'contact-name': 'Name of a person or a desk',
    'invite-text': 'Makes somebody a member of this organisation, of its group and of its team.',
    'invite-button': 'Invite',
    'disable-text':
      'This person will not be able to sign in to this organisation any more, and their open sessions end at once. What was shared with them alone is suspended. What they wrote stays.',
    'disable-button': 'Disable this person',
    'resend-text': 'Mails the invitation again. The link mailed before is worthless from then on.',
    'resend-button': 'Send the invitation again',
    'settle-text':
      'Says what becomes of what the customer was asked. Until then it stands in their portal as waiting for them or, once they have answered, for us.',
    'settle-button': 'Settle',
    'no-answer-text':
      'What was written here last needs no answer: it leaves the list of customers who wait for one. Nobody is told.',
    'no-answer-button': 'No answer needed',
    outcome: 'What becomes of it',
    'outcome-settled': 'Settled: nothing is asked of the customer any more',
    'outcome-done': 'Settled, and the task is done',
    'outcome-again': 'Asked again: the customer has to answer once more',
    message: 'Message',
    'message-hint':
      'Is written as an update about this task, and mailed to those who follow the project. May be left empty.',
    'share-text':
      'Opens this to somebody of its own organisation, of ours or of a partner. Shared again with the same, it changes level and end.',
    'share-button': 'Share',
    'share-change': 'Change the share',
    'share-in-force': 'It is shared with them already. The form shows that share; what you change here changes it.',
    'share-unseen':
      'It is shared with them already, by somebody else. You cannot see that share, so you cannot change it either; a supervisor or an administrator can.',
    'usual-level': 'the usual one',
    'no-end': 'no end',
    'other-way': 'In another way',
    'unshare-text': 'Whoever got here by this share cannot from the next click on, in open sessions and links too.',
    'unshare-remains': 'They still get there by:',
    'unshare-nothing': 'No other way remains that leads them there.',
    'unshare-button': 'End this share',
    'hide-from-portal-text':
      'Takes this report out of the portal: nobody opens it there from their next click on. Its schedules go on.',
    'hide-from-portal-button': 'Take it out of the portal',
    'run-text': 'Makes this report now and mails it to everybody who receives it, each with what they may see.',
    'run-button': 'Run the report now',
    'test-text': 'Makes this report as you may see it, and mails it to you alone.',
    'test-button': 'Send it to me',
    'pause-text': 'Nothing is sent until somebody lets it go on.',
    'pause-button': 'Pause',
    'delete-schedule-text':
      'It is never sent again, and cannot be brought back. Its runs and what became of each mail stay, and a run that has begun goes out. Pages that its mails lead to close.',
    'delete-schedule-button': 'Delete',
    'take-over-text': 'Makes you the owner of this schedule: you are told by mail when it pauses. It goes on as it is.',
    'take-over-button': 'Take it over',
    'send-again-text':
      'Mails this report to this recipient once more, and to nobody else: as it is now, with what they may see now.',
    'send-again-button': 'Send it again',
    'withdraw-link-text':
      'Whoever opens the link of this mail is told that it holds no more, from the next click on. Nothing is sent about it.',
    'withdraw-link-button': 'Withdraw the link',
    'end-token-text': 'Programs that use it are refused from then on. It cannot be brought back.',
    'end-token-button': 'End the token',
    'end-webhook-text': 'Nothing is sent there any more, and its log goes with it. It cannot be brought back.',
    'end-webhook-button': 'End the webhook',
    'resume-text': 'Lets a schedule that was paused go on, at its next time.',
    'resume-button': 'Go on',
    'organisation-name': 'Name of the organisation',
    another: 'It is another one',
    'another-hint': 'Only if you were told that an organisation of nearly the same name is there already.',
    'accessLevelId-hint': 'The most its people may do with each kind of thing.',
    'layoutId-hint': 'What its people are shown. Without a choice, that of their access level.',
    people: 'People',
    'people-hint': 'One of them at least is billing administrator.',
    'another-person': 'Another person',
    by: 'Gets in by',
    'by-link': 'a link in a mail',
    'by-password': 'a temporary password, told to you once, good for seven days',
    project: 'Begin a first project',
    with: 'Share with',
    'levelId-hint': 'Without a choice, the usual one of whoever it is.',
    'until-hint':
      'It ends with this day. Left empty, it ends some days after the project closes if it is with others than our own people; with ours it has no end.',
    'with-project': 'some days after the project closes',
    'cannot-be-seen': 'Something you cannot see',
    'group-team': 'Teams',
    'group-group': 'Groups',
    'group-organisation': 'Organisations',
    'group-membership': 'People',
  },
  {
    'onboard-text':
      'Legt die Organisation mit Gruppe und Team an, lädt ihre Leute ein und beginnt ihr erstes Projekt, alles in einem Schritt.',
    'onboard-button': 'Kunden anlegen',
    'set-contact-text':
      'An wen sich Kunden und Partner wenden. Steht auf jeder Seite des Portals und am Fuß jeder E-Mail.',
    'set-contact-button': 'Kontakt setzen',
    'put-invoice-text':
      'Legt eine Rechnung in das Konto einer Organisation. Dort findet sie im Portal, wer das Profil „Abrechnung“ hat, und sonst niemand. Eine E-Mail darüber gibt es nicht.',
    'put-invoice-button': 'Rechnung hinzufügen',
    'invoice-file': 'Die Rechnung als PDF',
    'contact-name': 'Name einer Person oder Stelle',
    'invite-text': 'Macht jemanden zum Mitglied dieser Organisation, ihrer Gruppe und ihres Teams.',
    'invite-button': 'Einladen',
    'disable-text':
      'Diese Person kann sich bei dieser Organisation nicht mehr anmelden, offene Sitzungen enden sofort. Was mit ihr allein geteilt war, ist ausgesetzt. Was sie geschrieben hat, bleibt.',
    'disable-button': 'Person sperren',
    'resend-text': 'Sendet die Einladung noch einmal. Der frühere Link gilt danach nicht mehr.',
    'resend-button': 'Einladung noch einmal senden',
    'settle-text':
      'Sagt, was aus der Frage an den Kunden wird. Bis dahin steht sie im Portal als offen, oder als beantwortet und nun bei uns.',
    'settle-button': 'Klären',
    'no-answer-text':
      'Was hier zuletzt geschrieben wurde, braucht keine Antwort: Es verschwindet aus der Liste der Kunden, die auf eine warten. Niemand erfährt davon.',
    'no-answer-button': 'Keine Antwort nötig',
    outcome: 'Was daraus wird',
    'outcome-settled': 'Geklärt: Vom Kunden wird nichts mehr erwartet',
    'outcome-done': 'Geklärt, und die Aufgabe ist erledigt',
    'outcome-again': 'Noch einmal gefragt: Der Kunde muss erneut antworten',
    message: 'Nachricht',
    'message-hint':
      'Wird als Neuigkeit zu dieser Aufgabe geschrieben und an alle gemailt, die dem Projekt folgen. Kann leer bleiben.',
    'share-text':
      'Öffnet dies für jemanden aus der eigenen Organisation, von uns oder von einem Partner. Noch einmal mit denselben geteilt, ändern sich Stufe und Ende.',
    'share-button': 'Teilen',
    'share-change': 'Freigabe ändern',
    'share-in-force':
      'Es ist schon mit ihnen geteilt. Das Formular zeigt diese Freigabe; was Sie hier ändern, ändert sie.',
    'share-unseen':
      'Es ist schon mit ihnen geteilt, durch jemand anderen. Diese Freigabe sehen Sie nicht und können sie deshalb auch nicht ändern; Aufsicht oder Administration können es.',
    'usual-level': 'die übliche',
    'no-end': 'ohne Ende',
    'other-way': 'Auf einem anderen Weg',
    'unshare-text':
      'Wer durch diese Freigabe hierher kam, kommt ab dem nächsten Klick nicht mehr her, auch in offenen Sitzungen und Links.',
    'unshare-remains': 'Weiterhin führen hierher:',
    'unshare-nothing': 'Ein anderer Weg hierher bleibt ihnen nicht.',
    'unshare-button': 'Freigabe beenden',
    'hide-from-portal-text':
      'Nimmt diesen Bericht aus dem Portal: Ab dem nächsten Klick öffnet ihn dort niemand mehr. Seine Zeitpläne laufen weiter.',
    'hide-from-portal-button': 'Aus dem Portal nehmen',
    'run-text':
      'Erstellt diesen Bericht jetzt und sendet ihn an alle, die ihn erhalten, je mit dem, was sie sehen dürfen.',
    'run-button': 'Bericht jetzt erstellen',
    'test-text': 'Erstellt diesen Bericht so, wie Sie ihn sehen dürfen, und sendet ihn nur Ihnen.',
    'test-button': 'Mir senden',
    'pause-text': 'Es wird nichts gesendet, bis jemand den Zeitplan weiterlaufen lässt.',
    'pause-button': 'Anhalten',
    'delete-schedule-text':
      'Er wird nie wieder gesendet und kommt nicht zurück. Seine Läufe und was aus jeder E-Mail wurde bleiben, und ein Lauf, der begonnen hat, geht hinaus. Seiten, zu denen seine E-Mails führen, schließen.',
    'delete-schedule-button': 'Löschen',
    'take-over-text':
      'Macht Sie für diesen Zeitplan zuständig: Sie erfahren per E-Mail, wenn er anhält. Er läuft weiter wie bisher.',
    'take-over-button': 'Übernehmen',
    'send-again-text':
      'Sendet diesen Bericht noch einmal an diese Adresse und an niemanden sonst: so, wie er jetzt ist, mit dem, was dort jetzt zu sehen ist.',
    'send-again-button': 'Noch einmal senden',
    'withdraw-link-text':
      'Wer den Link dieser E-Mail öffnet, erfährt vom nächsten Klick an, dass er nicht mehr gilt. Dazu wird nichts versandt.',
    'withdraw-link-button': 'Link zurückziehen',
    'end-token-text': 'Programme, die ihn benutzen, werden von da an abgewiesen. Er lässt sich nicht zurückholen.',
    'end-token-button': 'Zugangsschlüssel beenden',
    'end-webhook-text':
      'Es wird nichts mehr dorthin gesendet, und sein Protokoll geht mit. Er lässt sich nicht zurückholen.',
    'end-webhook-button': 'Webhook beenden',
    'resume-text': 'Lässt einen angehaltenen Zeitplan zu seiner nächsten Zeit weiterlaufen.',
    'resume-button': 'Weiterlaufen lassen',
    'organisation-name': 'Name der Organisation',
    another: 'Es ist eine andere',
    'another-hint': 'Nur wenn Ihnen gesagt wurde, dass es eine Organisation fast desselben Namens schon gibt.',
    'accessLevelId-hint': 'Das Höchste, was ihre Leute mit jeder Art von Dingen tun dürfen.',
    'layoutId-hint': 'Was ihre Leute gezeigt bekommen. Ohne Auswahl die ihrer Zugriffsstufe.',
    people: 'Personen',
    'people-hint': 'Mindestens eine davon verwaltet die Abrechnung.',
    'another-person': 'Noch eine Person',
    by: 'Zugang durch',
    'by-link': 'einen Link in einer Mail',
    'by-password': 'ein vorläufiges Passwort, das Sie einmal sehen; es gilt sieben Tage',
    project: 'Ein erstes Projekt beginnen',
    with: 'Teilen mit',
    'levelId-hint': 'Ohne Auswahl die übliche.',
    'until-hint':
      'Sie endet mit diesem Tag. Bleibt es leer, endet sie einige Tage nach Projektschluss, wenn sie nicht mit eigenen Leuten ist; mit eigenen hat sie kein Ende.',
    'with-project': 'einige Tage nach Projektschluss',
    'cannot-be-seen': 'Etwas, das Sie nicht sehen',
    'group-team': 'Teams',
    'group-group': 'Gruppen',
    'group-organisation': 'Organisationen',
    'group-membership': 'Personen',
  },
)
