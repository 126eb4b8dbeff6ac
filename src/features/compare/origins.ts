import { useMemo } from 'react'
import type { Side } from '../../domain/record/engagement.ts'
import type { OwnText, OwnTexts } from '../../domain/text/ownTexts.ts'

/** Where a text is from, as the reader gives it. */
export type Origin = Omit<OwnText, 'text'>

/** The origins of both texts; the same object while nobody changes them. */
export function useOrigins({ us, cn }: OwnTexts): Readonly<Record<Side, Origin>> {
  const [usOrigin, cnOrigin] = [useOrigin(us), useOrigin(cn)]
  return useMemo(() => ({ us: usOrigin, cn: cnOrigin }), [usOrigin, cnOrigin])
}

const useOrigin = ({ publisher, date, url }: OwnText): Origin =>
  useMemo(() => ({ publisher, date, url: url.trim() }), [publisher, date, url])
