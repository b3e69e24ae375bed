import { licenceRefusals } from '../../domain/licences/refusals.text.ts'
import { catalogue, joined } from '../../words/catalogue.ts'
import { partnerRefusals } from './partners.text.ts'

const others = catalogue(
  {
    'more-rights':
      'You can see this, but not change it. The administrator of your organisation can give you the right to.',
    'create-Update':
      'To write here you need the right to contribute to this {_project}. Its {_project} manager can give it to you.',
    'create-Comment':
      'To answer here you need the right to contribute to this {_project}. Its {_project} manager can give it to you.',
    'create-File':
      'To add {_documents} you need the right to contribute them to this {_project}. Its {_project} manager can give it to you.',
    'update-File':
      '{_Documents} can be renamed by who added them, and by those who manage the {_documents} of this {_project}. Ask one of them.',
    'delete-File':
      '{_Documents} can be deleted by who added them, and by those who manage the {_documents} of this {_project}. Ask one of them.',
    'share-Project':
      'Who gets in here is decided by those who manage this {_project}. Its {_project} manager can share it, or give you the right to.',
    'share-Phase':
      'Who gets into a phase is decided by those who manage its {_project}. Its {_project} manager can share it, or give you the right to.',
    'unshare-Grant':
      'This comes from elsewhere, or was shared by somebody else. Whoever gave it, and those who look after access on our side, can end it.',
    'shared-unseen':
      'It is shared with them already, by somebody else. You do not see that share, so it was left as it is; whoever made it can change it.',
    'still-shared': 'Something is shared with it. End those shares first: then it can be deleted.',
    'answered-already': 'This has been answered already. Nothing was changed.',
    'asked-already':
      'This was asked for already, and is not answered yet. Whoever can give it has been told; nothing more need be done.',
    'make-Report':
      'Reports are made by managers, supervisors and administrators whose access level lets them. Ask those who look after access on our side.',
    'update-Report':
      'A report is changed by who made it, and by supervisors and administrators of your organisation who see all of it.',
    'delete-Report': 'A report is deleted by who made it, and by supervisors and administrators of your organisation.',
    'create-Contact':
      'Your profile does not let you add contacts. Managers, supervisors and administrators of your organisation do.',
    'update-Contact':
      'Your profile does not let you change contacts. Managers, supervisors and administrators of your organisation do.',
    'delete-Contact':
      'Your profile does not let you delete contacts. Supervisors and administrators of your organisation do.',
    'create-Group':
      'Your profile does not let you make groups. Managers, supervisors and administrators of your organisation do.',
    'update-Group':
      'Your profile does not let you change groups. Managers, supervisors and administrators of your organisation do.',
    'delete-Group':
      'Your profile does not let you delete groups. Supervisors and administrators of your organisation do.',
    'invite-Group':
      'Something is shared with this group, and whoever is put into it gets in there. An administrator of your organisation can change it.',
    'create-Team': 'Teams are made by the administrators of your organisation.',
    'update-Team': 'Who is in a team sees what is shared with it. An administrator of your organisation can change it.',
    'delete-Team': 'Teams are deleted by the administrators of your organisation.',
    'home-Group':
      'Your organisation began with this group, and whoever is invited comes into it. Take people out of it instead.',
    'home-Team':
      'Your organisation began with this team, and whoever is invited comes into it. Take people out of it instead.',
    'give-profile':
      'Only a billing administrator can give or take the profile “Billing administrator”. Ask one of yours.',
    'give-legal-representative':
      'Only a billing administrator says who legal representative is: billing comes with it. Ask one of yours.',
    'give-access-level': 'This would let somebody do more than you may yourself. Ask those who run this portal.',
    'last-billing-administrator':
      'This is the last billing administrator, and no organisation is without. Make somebody else billing administrator first; a billing administrator can.',
    'own-profile-upwards': 'Nobody gives themselves a higher profile. Another administrator has to.',
    'already-left': 'You do not belong to this organisation any more. Nothing was changed.',
    'joined-already':
      'This person has another account in place of this one, and comes in with that. Nothing was changed.',
    'token-told':
      'This form has made a token already, and its text was shown then. If you do not have it, end that token and make another one.',
    'own-webhook':
      'Only whoever lends this webhook their rights gives it another secret, or those who look after its machine account.',
    'webhook-eyes':
      'The rights that this webhook had are not yours to lend, or have ended. Change it first, and choose with whose rights it looks.',
    'webhook-disabled': 'This webhook is disabled. Enable it first.',
    'make-token': 'Tokens are made for oneself, and for machine accounts that are not disabled.',
    yourself: 'You cannot disable yourself. Another administrator has to.',
    'already-disabled': 'This person is disabled already. Nothing was changed.',
    'already-enabled': 'This person is not disabled. Nothing was changed.',
    'already-member': 'Somebody of them belongs to your organisation already. Nothing was changed.',
    'invited-already': 'Somebody of them is invited already. Nothing was changed.',
    'invitation-answered': 'This invitation is not open any more: it was answered, or withdrawn. Nothing was changed.',
    'other-organisation':
      'Meanwhile you act for another organisation than the one this page was about, so nothing was changed. Switch back to it, and try again.',
    'own-password': 'Please choose a password of your own first; the one you have was only for the first sign-in.',
    preview: 'You look at the portal as somebody else, so nothing can be changed. End the preview to act for yourself.',
    'preview-account':
      'This is a person’s own, as their devices, password and mails are, or for those alone who look after billing. A preview does not show it.',
    'same-origin': 'This was asked for by another site, so nothing was changed. Please do it here, on this page.',
  },
  {
    'more-rights':
      'Sie können das sehen, aber nicht ändern. Das Recht dazu vergibt die Administration Ihrer Organisation.',
    'create-Update':
      'Zum Schreiben brauchen Sie das Recht, hier beizutragen. Wer die Leitung hat, kann es Ihnen geben.',
    'create-Comment':
      'Zum Antworten brauchen Sie das Recht, hier beizutragen. Wer die Leitung hat, kann es Ihnen geben.',
    'create-File':
      'Um {_documents} hinzuzufügen, brauchen Sie hier das Recht dazu. Wer die Leitung hat, kann es Ihnen geben.',
    'update-File':
      '{_Documents} benennt um, wer sie hinzugefügt hat, oder wer hier die {_documents} verwaltet. Fragen Sie dort nach.',
    'delete-File':
      '{_Documents} löscht, wer sie hinzugefügt hat, oder wer hier die {_documents} verwaltet. Fragen Sie dort nach.',
    'share-Project':
      'Wer hier hineinkommt, entscheidet, wer es verwaltet. Wer die Leitung hat, kann es teilen oder Ihnen das Recht dazu geben.',
    'share-Phase':
      'Wer in eine Phase kommt, entscheidet, wer das Ganze verwaltet. Wer die Leitung hat, kann sie teilen oder Ihnen das Recht dazu geben.',
    'unshare-Grant':
      'Das kommt von anderswo, oder jemand anders hat es geteilt. Beenden kann es, wer es gegeben hat, und wer bei uns den Zugriff betreut.',
    'shared-unseen':
      'Es ist schon mit ihnen geteilt, durch jemand anderen. Diese Freigabe sehen Sie nicht, darum blieb sie, wie sie ist; ändern kann sie, wer sie gemacht hat.',
    'still-shared': 'Damit ist etwas geteilt. Beenden Sie zuerst diese Freigaben, dann lässt es sich löschen.',
    'answered-already': 'Das ist schon beantwortet. Es wurde nichts geändert.',
    'asked-already':
      'Darum wurde schon gebeten, und es ist noch nicht beantwortet. Wer es geben kann, weiß davon; mehr ist nicht zu tun.',
    'make-Report':
      'Berichte erstellen, wenn die Zugriffsstufe es erlaubt, Manager, Supervisoren und Administratoren. Fragen Sie, wer bei uns den Zugang verwaltet.',
    'update-Report':
      'Einen Bericht ändert, wer ihn erstellt hat, und wer in Ihrer Organisation Supervisor oder Administrator ist und alles davon sieht.',
    'delete-Report':
      'Einen Bericht löscht, wer ihn erstellt hat, und wer in Ihrer Organisation Supervisor oder Administrator ist.',
    'create-Contact':
      'Kontakte anzulegen erlaubt Ihr Profil nicht. Das können in Ihrer Organisation Leitung, Aufsicht und Administration.',
    'update-Contact':
      'Kontakte zu ändern erlaubt Ihr Profil nicht. Das können in Ihrer Organisation Leitung, Aufsicht und Administration.',
    'delete-Contact':
      'Kontakte zu löschen erlaubt Ihr Profil nicht. Das können in Ihrer Organisation Aufsicht und Administration.',
    'create-Group':
      'Gruppen anzulegen erlaubt Ihr Profil nicht. Das können in Ihrer Organisation Leitung, Aufsicht und Administration.',
    'update-Group':
      'Gruppen zu ändern erlaubt Ihr Profil nicht. Das können in Ihrer Organisation Leitung, Aufsicht und Administration.',
    'delete-Group':
      'Gruppen zu löschen erlaubt Ihr Profil nicht. Das können in Ihrer Organisation Aufsicht und Administration.',
    'invite-Group':
      'Mit dieser Gruppe ist etwas geteilt, und wer dazukommt, kommt dort hinein. Ändern kann sie die Administration Ihrer Organisation.',
    'create-Team': 'Teams legt die Administration Ihrer Organisation an.',
    'update-Team':
      'Wer zu einem Team gehört, sieht, was mit ihm geteilt ist. Ändern kann es die Administration Ihrer Organisation.',
    'delete-Team': 'Teams löscht die Administration Ihrer Organisation.',
    'home-Group':
      'Mit dieser Gruppe hat Ihre Organisation begonnen, und wer eingeladen wird, gehört dazu. Nehmen Sie stattdessen Personen heraus.',
    'home-Team':
      'Mit diesem Team hat Ihre Organisation begonnen, und wer eingeladen wird, gehört dazu. Nehmen Sie stattdessen Personen heraus.',
    'give-profile':
      'Das Profil „Abrechnung“ vergibt und nimmt nur, wer es selbst hat. Fragen Sie dort in Ihrer Organisation nach.',
    'give-legal-representative':
      'Wer gesetzliche Vertretung ist, bestimmt nur die Abrechnungsadministration: Damit verbunden ist die Abrechnung. Fragen Sie dort nach.',
    'give-access-level': 'Damit dürfte jemand mehr als Sie selbst. Fragen Sie die Betreiber dieses Portals.',
    'last-billing-administrator':
      'Das ist die letzte Person mit dem Profil „Abrechnung“, und keine Organisation ist ohne. Geben Sie es zuerst jemand anderem; das kann, wer es selbst hat.',
    'own-profile-upwards':
      'Niemand gibt sich selbst ein höheres Profil. Das muss jemand anders aus der Administration tun.',
    'already-left': 'Sie gehören dieser Organisation nicht mehr an. Es wurde nichts geändert.',
    'joined-already':
      'Diese Person hat an seiner Stelle ein anderes Konto und kommt mit diesem herein. Es wurde nichts geändert.',
    'token-told':
      'Mit diesem Formular wurde schon ein Schlüssel erstellt und gezeigt. Haben Sie ihn nicht, beenden Sie ihn und erstellen Sie einen anderen.',
    'own-webhook':
      'Ein neues Geheimnis gibt nur, wer diesem Webhook seine Rechte leiht, oder wer sein Maschinenkonto betreut.',
    'webhook-eyes':
      'Die Rechte, mit denen dieser Webhook las, können Sie nicht leihen, oder sie sind beendet. Ändern Sie ihn zuerst, und wählen Sie, mit wessen Rechten er liest.',
    'webhook-disabled': 'Dieser Webhook ist abgeschaltet. Schalten Sie ihn zuerst ein.',
    'make-token': 'Schlüssel erstellt man für sich selbst und für Maschinenkonten, die nicht gesperrt sind.',
    yourself: 'Sich selbst können Sie nicht sperren. Das muss jemand anders aus der Administration tun.',
    'already-disabled': 'Diese Person ist schon gesperrt. Es wurde nichts geändert.',
    'already-enabled': 'Diese Person ist nicht gesperrt. Es wurde nichts geändert.',
    'already-member': 'Jemand davon gehört schon zu Ihrer Organisation. Es wurde nichts geändert.',
    'invited-already': 'Jemand davon ist schon eingeladen. Es wurde nichts geändert.',
    'invitation-answered':
      'Diese Einladung ist nicht mehr offen: Sie wurde beantwortet oder zurückgezogen. Es wurde nichts geändert.',
    'other-organisation':
      'Inzwischen handeln Sie für eine andere Organisation als die, um die es auf dieser Seite ging; darum wurde nichts geändert. Wechseln Sie zurück und versuchen Sie es noch einmal.',
    'own-password': 'Bitte wählen Sie zuerst ein eigenes Passwort; das bisherige galt nur für die erste Anmeldung.',
    preview:
      'Sie sehen das Portal wie jemand anderes, darum lässt sich nichts ändern. Beenden Sie die Vorschau, um selbst zu handeln.',
    'preview-account':
      'Das gehört der Person allein, wie Geräte, Passwort und E-Mails, oder nur denen, die sich um die Abrechnung kümmern. Eine Vorschau zeigt es nicht.',
    'same-origin':
      'Das wurde von einer fremden Seite verlangt, darum wurde nichts geändert. Bitte tun Sie es hier, auf dieser Seite.',
  },
)

/** What would be needed for what was refused, by the code of the refusal: `<action>-<Subject>`, or a word of the verb's own. */
export const needs = joined(others, partnerRefusals, licenceRefusals)
