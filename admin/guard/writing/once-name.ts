/** The name under which a form sends the key that it is done once under. No column can be called so. */
export const onceName = '#once'
