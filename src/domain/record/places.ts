import type { Engagement } from './engagement.ts'

/** The id of what had no place: calls, video calls, letters. */
export const REMOTE = 'remote'

type Placed = Pick<Engagement, 'place'>

/** The id of the place of an engagement. */
export const placeIdOf = ({ place }: Placed): string => place?.id ?? REMOTE

/** The places of engagements by id, each once; `city` is `null` for remote ones. */
export const placesOf = (
  engagements: readonly Placed[],
): ReadonlyMap<string, { id: string; city: Placed['place'] }> =>
  new Map(
    engagements.map(({ place }) => {
      const id = placeIdOf({ place })
      return [id, { id, city: place }]
    }),
  )
