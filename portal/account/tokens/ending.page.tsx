import type { ListedToken } from '../../../domain/tokens/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Form } from '../../parts/forms/form.tsx'
import { tokenTexts } from './text.ts'
import { WayBack } from './way-back.tsx'

type Data = { token: ListedToken & { membershipId: string; holder: string }; isOwn: boolean }

/** What it means to end a token, and the button that does. */
export const endingTokenPage: View<Data> = ({ token, isOwn }, reader) => {
  const say = speaker(tokenTexts, reader)
  const title = say('endOf', { name: token.name })
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <WayBack to={isOwn ? '/account/tokens' : `/account/people/${token.membershipId}/tokens`} reader={reader} />
        <h1>{title}</h1>
        {!isOwn && <p>{say('endHolder', { name: token.holder })}</p>}
        <p className="lead">{say('endLead')}</p>
        <Form className="fields">
          <div>
            <button type="submit">{title}</button>
          </div>
        </Form>
      </>
    ),
  }
}
