import type { Form, Shape } from './form.ts'

/** A kind of file for the browser: a single one, or one for each of many ids. */
export interface DataFile<Value> {
  /** The start of its path: "terms", or the folder if there are many, "topics". */
  name: string
  shape: Shape
  /** The text of the file. */
  format: (value: Value) => string
  /**
   * @param json of the file's shape
   * @throws FormFault if values of that shape contradict one another
   */
  read: (json: unknown) => Value
}

/** A file that holds a value in this form. */
export const dataFile = <Value>(
  name: string,
  { shape, write, read }: Form<Value>,
): DataFile<Value> => ({
  name,
  shape,
  format: value => JSON.stringify(write(value, undefined)),
  read: json => read(json, undefined),
})
