import type { Engagement, Official, Participant } from './engagement.ts'
import { compare } from '../lists.ts'

/** True where the official took part in the engagement. */
export const tookPart = (engagement: Engagement, official: string): boolean =>
  engagement.participants.some(participant => participant.official === official)

/** The officials who took part, each once. Ids that `officials` does not hold are left out. */
export const presentAt = (
  { participants }: Engagement,
  officials: ReadonlyMap<string, Official>,
): Official[] =>
  [...new Set(participants.map(({ official }) => official))].flatMap(id => officials.get(id) ?? [])

/** Those who led; all of them where nobody is marked. */
export function principalsOf<One extends Pick<Participant, 'lead'>>(all: readonly One[]): One[] {
  const leads = all.filter(({ lead }) => lead)
  return leads.length > 0 ? leads : [...all]
}

/** Title of the post that an official took up last; `undefined` where none is known. */
export const latestPost = ({ posts }: Pick<Official, 'posts'>): string | undefined =>
  posts.toSorted((a, b) => compare(b.from ?? '', a.from ?? ''))[0]?.title
