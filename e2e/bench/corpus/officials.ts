import type { Official, OfficialSide } from '../../../src/domain/record/engagement.ts'
import type { Random } from './random.ts'

/** Invented officials, a few for each real one, who replace the real one. */
export interface Cast {
  officials: readonly Official[]
  /** Someone with the same side, kind and posts as the official with an id. */
  standIn: (id: string) => Official
}

const NAMES: Record<OfficialSide, { en: string; zh: string }> = {
  us: { en: 'US official', zh: '美方官员' },
  cn: { en: 'Chinese official', zh: '中方官员' },
  other: { en: 'Other official', zh: '其他官员' },
}

/** As many stand-ins for each real official as `copies` says, the first of them used most. */
export function castOf(real: readonly Official[], copies: number, { below }: Random): Cast {
  const standIns = new Map<string, Official[]>()
  for (const [index, { id, side, kind, posts }] of real.entries()) {
    const list = Array.from({ length: copies }, (_, copy): Official => {
      const number = String(index * copies + copy + 1).padStart(4, '0')
      const { en, zh } = NAMES[side]
      return {
        id: `synthetic-${side}-${number}`,
        name: `${en} ${number} (synthetic)`,
        nameZh: `${zh}${number}`,
        side,
        kind,
        short: `${en.split(' ')[0]} ${number}`,
        posts,
        aliases: [`No ${number}`],
      }
    })
    standIns.set(id, list)
  }
  return {
    officials: [...standIns.values()].flat(),
    standIn: id => {
      const list = standIns.get(id) ?? []
      const official = list[Math.min(below(list.length), below(list.length))]
      if (!official) throw new RangeError(`nobody stands in for ${id}`)
      return official
    },
  }
}
