import { Form } from '../../parts/forms/form.tsx'

type Props = { action: string; here: string; membershipId?: string; label: string; words: string }

/** A button about somebody in a row, which leads back to the page it is on (`here`). */
export function MemberButton({ action, here, membershipId, label, words }: Props) {
  return (
    <Form action={action}>
      {membershipId && <input type="hidden" name="membershipId" value={membershipId} />}
      <input type="hidden" name="to" value={here} />
      <button type="submit" className="plain" aria-label={label}>
        {words}
      </button>
    </Form>
  )
}
