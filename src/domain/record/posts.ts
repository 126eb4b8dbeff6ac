import type { Day } from '../time/day.ts'
import type { Official, Post } from './engagement.ts'

/**
 * Titles of the posts that an official held on a day. Posts have months: in the month of a change
 * both the old and the new one count. A post of which no month is known counts only while no
 * dated one is held.
 */
export function postsOn({ posts }: Pick<Official, 'posts'>, day: Day): string[] {
  const month = day.slice(0, 7)
  const dated = posts.filter(
    post => isDated(post) && (post.from ?? '') <= month && month <= (post.to ?? month),
  )
  return (dated.length > 0 ? dated : posts.filter(post => !isDated(post))).map(({ title }) => title)
}

const isDated = ({ from, to }: Post) => from !== undefined || to !== undefined
