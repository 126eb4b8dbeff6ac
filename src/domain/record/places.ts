import { foldText } from '../folding.ts'
import type { City, Engagement } from './engagement.ts'

/** The id of a city in addresses: "Sharm el-Sheikh" → "sharm-el-sheikh". */
export const placeId = ({ city }: Pick<City, 'city'>): string =>
  foldText(city)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The id of what had no place: calls, video calls, letters. */
export const REMOTE = 'remote'

type Place = Engagement['place']

const known = new WeakMap<City, string>()

/** The id of the place of an engagement; cities are few, so that each is read once. */
export function placeIdOf({ place }: { place: Place }): string {
  if (!place) return REMOTE
  const id = known.get(place) ?? placeId(place)
  known.set(place, id)
  return id
}

/** The places of engagements by id, as options to choose from; `city` is `null` for remote ones. */
export const placesOf = (
  engagements: readonly Pick<Engagement, 'place'>[],
): ReadonlyMap<string, { id: string; city: Place }> =>
  new Map(
    [...new Set(engagements.map(({ place }) => place))].map(city => {
      const id = placeIdOf({ place: city })
      return [id, { id, city }]
    }),
  )
