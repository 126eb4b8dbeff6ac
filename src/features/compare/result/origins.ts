import { useMemo } from 'react'
import type { Side } from '../../../domain/record/engagement.ts'
import type { OwnText, OwnTexts } from '../../../domain/text/ownTexts.ts'

/** The source of a text, as the reader gives it. */
export type Origin = Omit<OwnText, 'text'>

/** The sources of both texts; the same object until one of them changes. */
export function useOrigins({ us, cn }: OwnTexts): Readonly<Record<Side, Origin>> {
  const [usOrigin, cnOrigin] = [useOrigin(us), useOrigin(cn)]
  return useMemo(() => ({ us: usOrigin, cn: cnOrigin }), [usOrigin, cnOrigin])
}

const useOrigin = ({ publisher, date, url }: OwnText): Origin =>
  useMemo(() => ({ publisher, date, url: url.trim() }), [publisher, date, url])
