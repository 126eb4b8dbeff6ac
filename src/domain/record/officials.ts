import type { Engagement, Official, Participant } from './engagement.ts'
import { compare } from '../lists.ts'

/** Whether the official took part in the engagement. */
export const tookPart = (engagement: Engagement, official: string): boolean =>
  engagement.participants.some(participant => participant.official === official)

/** The officials who took part, each once. Ids that are not in `officials` are left out. */
export const presentAt = (
  { participants }: Engagement,
  officials: ReadonlyMap<string, Official>,
): Official[] =>
  [...new Set(participants.map(({ official }) => official))].flatMap(id => officials.get(id) ?? [])

/** Those who led; all of them if nobody is marked. */
export function principalsOf<One extends Pick<Participant, 'lead'>>(all: readonly One[]): One[] {
  const leads = all.filter(({ lead }) => lead)
  return leads.length > 0 ? leads : [...all]
}

/** The title of an official's latest post; `undefined` if none is known. */
export const latestPost = ({ posts }: Pick<Official, 'posts'>): string | undefined =>
  posts.toSorted((a, b) => compare(b.from ?? '', a.from ?? ''))[0]?.title
