import type { Form, Shape } from './form.ts'

/** A file for the browser, or one for each of many ids. */
export interface DataFile<Value> {
  /** What its path begins with: "terms", or the folder of many, "topics". */
  name: string
  shape: Shape
  /** The text of the file. */
  format: (value: Value) => string
  /**
   * @param json of the file's shape
   * @throws FormFault where values of that shape contradict one another
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
