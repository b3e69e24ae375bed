/** What each status is called: the same words whichever language somebody reads, for programs show them to developers. */
export const titles: Record<number, string> = {
  400: 'Something that was sent cannot be taken',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'There is nothing here',
  405: 'This address does not take that method',
  406: 'Only JSON is answered here',
  409: 'It is not as was assumed',
  412: 'It has been changed meanwhile',
  413: 'More was sent than is taken',
  415: 'It is not read in that form here',
  422: 'The idempotency key came with something else before',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'The data cannot be reached right now',
  507: 'There is no room left',
}
