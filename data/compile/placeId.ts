import { foldText } from '../../src/domain/folding.ts'
import type { City } from '../../src/domain/record/engagement.ts'

/** The id of a city in addresses: "Sharm el-Sheikh" → "sharm-el-sheikh". */
export const placeId = ({ city }: Pick<City, 'city'>): string =>
  foldText(city)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
