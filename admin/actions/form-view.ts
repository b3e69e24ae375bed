/** One thing to fill in. A list holds rows of fields; a group's fields are sent as one object, and left out while it is off. */
export type FieldView = {
  name: string
  label: string
  hint?: string
  kind: 'text' | 'email' | 'date' | 'colour' | 'choice' | 'yes' | 'list' | 'group'
  required?: boolean
  value?: string | boolean
  choices?: { value: string; label: string; group?: string }[]
  /** Of a group: its fields. Of a list: those of its first row, those of further rows, and what the button for another says. */
  fields?: FieldView[]
  further?: FieldView[]
  more?: string
}

/** A form for a verb: what it does, its fields, and what its button says. */
export type FormView = { text: string; fields: FieldView[]; button: string; danger?: boolean }
