declare module 'virtual:dataset' {
  /** Path of the catalog, relative to the site: "data/catalog.0f2e4a6c.json". */
  export const catalogPath: string
}
