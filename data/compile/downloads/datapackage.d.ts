// The part used by the tests of a library that ships no types.
declare module 'datapackage' {
  interface Resource {
    name: string
    descriptor: { dialect?: object }
    valid: boolean
    errors: readonly Error[]
    /** @throws what is wrong with a row: a type, a constraint, or a foreign key without a target */
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>
    checkRelations(): Promise<boolean>
  }
  export class Package {
    static load(descriptor: string | object, options: { strict: boolean }): Promise<Package>
    valid: boolean
    errors: readonly Error[]
    resources: readonly Resource[]
  }
}
