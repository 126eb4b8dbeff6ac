import { useEffect, useEffectEvent, useRef } from 'react'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { stateOf, type CompareState } from './compareState.ts'
import { isPacked, unpackComparison } from './linkedComparison.ts'
import type { Notice } from './Notice.tsx'
import { textsOfRecord } from './recordTexts.ts'
import { readSession } from './session.ts'
import type { OpenState } from './useComparison.ts'

interface Arrivals {
  /** The engagement named in the address, once its record has loaded. */
  record: EngagementRecord | null
  state: CompareState
  open: OpenState
  /** Restores what the tab remembers. */
  restore: OpenState
  onNotice: (notice: Notice) => void
}

/**
 * Sets up the page on arrival: with what the tab remembers; or with the engagement named in the
 * address, if it is a different one; or with the comparison in a link, which takes precedence.
 */
export function useArrivals({ record, state, open, restore, onNotice }: Arrivals): void {
  const isRestored = useRef(false)
  const handled = useRef<string>(null)

  const arrive = useEffectEvent((arrived: EngagementRecord | null) => {
    const session = isRestored.current ? null : readSession()
    isRestored.current = true
    const there = session
      ? { state: stateOf(session, session.kept), wasCompared: session.wasCompared }
      : null
    if (arrived && handled.current !== arrived.id) {
      handled.current = arrived.id
      if ((there?.state ?? state).engagement !== arrived.id) {
        open(stateOfRecord(arrived), false, there ?? undefined)
        return
      }
    }
    if (there) restore(there.state, there.wasCompared)
  })
  useEffect(() => arrive(record), [record])

  const openLinked = useEffectEvent((comparison: OwnComparison) => {
    open(stateOf(comparison, null), true)
    onNotice({
      isFault: false,
      text: 'This comparison came with the link. It stays on this device only if you keep it.',
    })
  })
  const refuse = useEffectEvent((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    onNotice({
      isFault: true,
      text: `The comparison in this link cannot be read: ${reason}. Ask for the link again, or for a file. What was on this page is still here.`,
    })
  })
  useEffect(() => {
    const listen = () => {
      const fragment = window.location.hash.slice(1)
      if (isPacked(fragment)) void unpackComparison(fragment).then(openLinked, refuse)
    }
    listen()
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])
}

const stateOfRecord = (record: EngagementRecord) =>
  stateOf(
    { title: record.title, engagement: record.id, texts: textsOfRecord(record), corrections: [] },
    null,
  )
