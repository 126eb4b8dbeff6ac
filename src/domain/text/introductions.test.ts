import { describe, expect, it } from 'vitest'
import { introducedIn } from './introductions.ts'

describe(introducedIn, () => {
  it.each([
    ['Secretary of State Daniel Hale met today in Vienna.', 'us Daniel Hale, us Hale'],
    ['Secretary Hale’s Meeting with Chinese Director Chen', 'us Hale'],
    ['U.S. Deputy Secretary of Defense Ann B. Lowe spoke.', 'us Ann B. Lowe, us Lowe'],
    [
      'Secretary of State Daniel Hale Meets With Premier Fang Rui',
      'us Daniel Hale, us Hale, cn Fang Rui, cn Fang',
    ],
    [
      'He met PRC Central Foreign Affairs Commission Director Chen Guoli.',
      'cn Chen Guoli, cn Chen',
    ],
    ['Chinese Vice Foreign Minister Lu Daming said so.', 'cn Lu Daming, cn Lu'],
    ['U.S. Trade Representative Tom Reed left.', 'us Tom Reed, us Reed'],
    ['Israeli Foreign Minister Dan Levi left.', ''],
    ['The Secretary General spoke. Secretary of State. The Director left.', ''],
    [
      '中共中央政治局委员、中央外办主任陈国立在维也纳同美国国务卿黑尔举行会晤。',
      'us 黑尔, cn 陈国立',
    ],
    ['美国国务卿丹尼尔·黑尔表示同意。', 'us 丹尼尔·黑尔, us 黑尔'],
    ['外交部副部长吕明会见美国驻华大使里德。', 'us 里德, cn 吕明'],
    ['美国国务卿首次访华。外长表示，主任高度评价。', ''],
  ])('%s', (text, expected) => {
    const found = introducedIn(text).map(({ side, name }) => `${side} ${name}`)
    expect(found.toSorted()).toEqual(expected.split(', ').filter(Boolean).toSorted())
  })
})
