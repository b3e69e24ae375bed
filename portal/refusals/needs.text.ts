import { catalogue } from '../../words/catalogue.ts'

/** What would be needed for what was refused, by the code of the refusal: `<action>-<Subject>`, or a word of the verb's own. */
export const needs = catalogue(
  {
    'more-rights':
      'You can see this, but not change it. The administrator of your organisation can give you the right to.',
    'create-Update':
      'To write here you need the right to contribute to this project. Its project manager can give it to you.',
    'create-Comment':
      'To answer here you need the right to contribute to this project. Its project manager can give it to you.',
    'create-File':
      'To add documents you need the right to contribute documents to this project. Its project manager can give it to you.',
    'delete-File':
      'A document can be deleted by who added it, and by those who manage the documents of this project. Ask one of them.',
    'own-password': 'Please choose a password of your own first; the one you have was only for the first sign-in.',
    preview: 'You look at the portal as somebody else, so nothing can be changed. End the preview to act for yourself.',
    'preview-account': 'This is a person’s own: their devices, password and mails. A preview does not show it.',
    'same-origin': 'This was asked for by another site, so nothing was changed. Please do it here, on this page.',
  },
  {
    'more-rights':
      'Sie können das sehen, aber nicht ändern. Das Recht dazu vergibt die Administration Ihrer Organisation.',
    'create-Update':
      'Zum Schreiben brauchen Sie das Recht, zu diesem Projekt beizutragen. Die Projektleitung kann es Ihnen geben.',
    'create-Comment':
      'Zum Antworten brauchen Sie das Recht, zu diesem Projekt beizutragen. Die Projektleitung kann es Ihnen geben.',
    'create-File':
      'Um Dokumente hinzuzufügen, brauchen Sie das Recht dazu in diesem Projekt. Die Projektleitung kann es Ihnen geben.',
    'delete-File':
      'Ein Dokument löscht, wer es hinzugefügt hat, oder wer die Dokumente dieses Projekts verwaltet. Fragen Sie dort nach.',
    'own-password': 'Bitte wählen Sie zuerst ein eigenes Passwort; das bisherige galt nur für die erste Anmeldung.',
    preview:
      'Sie sehen das Portal wie jemand anderes, darum lässt sich nichts ändern. Beenden Sie die Vorschau, um selbst zu handeln.',
    'preview-account': 'Das gehört der Person allein: Geräte, Passwort und E-Mails. Eine Vorschau zeigt es nicht.',
    'same-origin':
      'Das wurde von einer fremden Seite verlangt, darum wurde nichts geändert. Bitte tun Sie es hier, auf dieser Seite.',
  },
)
