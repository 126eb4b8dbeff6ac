import { mapValues, type Form, type Shape } from './form.ts'

/** The form of each field's value. A field's context is the object that contains it. */
type Fields<Parent> = { readonly [Name in keyof Parent]-?: Form<Parent[Name], Parent> }

type Values = Record<string, unknown>

/** An object with these fields in this order. When reading, a field sees those before it. */
export function object<Parent extends object>(fields: Fields<Parent>): Form<Parent> {
  const forms = fields as Readonly<Record<string, Form<unknown, Parent>>>
  return {
    shape: { fields: mapValues(forms, ({ shape }) => shape) },
    write: parent => mapValues(forms, ({ write }, name) => write((parent as Values)[name], parent)),
    read: json => {
      const parent: Values = {}
      for (const name in forms) {
        const value = forms[name]?.read((json as Values)[name], parent as Parent)
        if (value !== undefined) parent[name] = value
      }
      return parent as Parent
    },
  }
}

/** An object encoded as the list of its values, in the order of these fields. */
export function row<Parent extends object>(fields: Fields<Parent>): Form<Parent> {
  const { write, read } = object(fields)
  const names = Object.keys(fields)
  return {
    shape: { row: Object.values<{ shape: Shape }>(fields).map(({ shape }) => shape) },
    write: (parent, context) => Object.values(write(parent, context) as Values),
    read: (json, context) =>
      read(Object.fromEntries((json as unknown[]).map((value, at) => [names[at], value])), context),
  }
}
