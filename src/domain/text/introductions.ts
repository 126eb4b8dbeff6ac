import type { Side } from '../record/engagement.ts'

/** A name that a text introduces with an office of one side. */
export interface Introduction {
  /** As written. */
  name: string
  side: Side
}

const UPPER_WORD = String.raw`\p{Lu}[\p{L}'’-]+`
/** Words with a capital that follow a name in headings. */
const NO_NAME =
  '(?:With|And|To|On|In|At|Of|For|The|From|Meet(?:s|ing)?|Met|Sp(?:oke|eaks?)|Holds?|Held|Calls?|Travels?|Visits?|Hosts?|Talks?|Discuss(?:es|ed)?|Attends?|Urges?|Warns?|Says?|Said|Tells?|Has|Had|Will|Remarks|Readout|Statement|Trip|General|State|Defense|War|Commerce|Treasury)\\b'
const ENGLISH_NAME = String.raw`(?!${NO_NAME})${UPPER_WORD}(?:\s\p{Lu}\.)*(?:\s(?!${NO_NAME})${UPPER_WORD}){0,2}`

/** Offices that both sides have, so that a word for the side must stand before them. */
const SHARED =
  '(?:Director|(?:\\p{Lu}\\p{L}+ )?Minister|Vice Minister|President|Ambassador|(?:Special )?(?:Presidential )?(?:Climate )?Envoy|(?:Special |Trade )?Representative|Commander|General|Admiral|Chairman|Counselor|Secretary|Spokesperson)'

const ENGLISH: Readonly<Record<Side, string>> = {
  us: `(?:(?:U\\.?S\\.?|American|United States) (?:[\\p{L}-]+ ){0,5}?${SHARED}|(?:(?:Deputy |Under |Assistant |Treasury |Commerce |Defense )?Secretary|National Security Advis[eo]r|Trade Representative|Senator|Congressman|Congresswoman))`,
  cn: `(?:(?:P\\.?R\\.?C\\.?|Chinese|China['’]s) (?:[\\p{L}-]+ ){0,6}?${SHARED}|Vice Premier|Premier|State Councill?or|(?:Central )?(?:Foreign Affairs Commission|Commission for Foreign Affairs)(?: Office)?(?: Director)?)`,
}
/** "of State", "for East Asian and Pacific Affairs" */
const REMIT = String.raw`(?: (?:of|for|to) (?:\p{L}+ ){0,5}?(?:State|Defense|War|Treasury|Commerce|Energy|Affairs|Security|China|States))?`

/** Characters by which foreign names are written in Chinese. */
const SOUNDS =
  '阿艾安奥巴白贝比宾伯勃博布查达戴丹当德登迪蒂杜顿多恩尔法菲费芬弗福富盖戈哥格葛根古哈海汉豪赫黑亨华怀霍基吉加贾简杰金卡凯坎康考科克肯库拉莱兰朗劳勒雷里利莉丽林琳卢鲁路伦罗洛马玛迈麦曼梅门蒙米明莫墨默姆穆内纳南尼诺努欧帕派庞佩蓬皮普奇琪乔切琼瑞萨塞赛桑森沙莎山舍史舒斯思苏索塔泰坦汤唐特提廷汀图托万威韦维温文沃乌吴伍西希席夏香肖谢辛欣休逊雅娅亚扬耶叶伊因茵英尤约扎泽詹珍朱兹佐钱娜茨夫奈帝波鲍班柏拜邦'
/** The commonest family names. */
const FAMILIES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤习乐栗庆'
/** What follows a name of two characters or three. */
const AFTER_NAME =
  '(?=[^\\p{Script=Han}]|[在同与和就并应将共举会通表强指说对向也还则等率访抵出认重主的]|$)'

const CHINESE: Readonly<Record<Side, string>> = {
  us: `(?:美国?(?:[\\p{Script=Han}]{0,12}?)(?:总统|国务卿|部长|财长|防长|助理|顾问|代表|大使|特使|司令|议员|议长)|国务卿|贸易代表|国家安全顾问)(?<name>[${SOUNDS}]{2,8}(?:·[${SOUNDS}]{2,8})?)`,
  cn: `(?:政治局委员|政治局常委|主任|(?<!美国(?:\\p{Script=Han}{0,4}))部长|外长|国务委员|总理|副主席|驻美国?大使|部长助理|(?<!美国(?:\\p{Script=Han}{0,8}))特使|新闻发言人|发言人)(?<name>[${FAMILIES}]\\p{Script=Han}{1,2}?)${AFTER_NAME}`,
}

const PATTERNS = (['us', 'cn'] as const).flatMap(side => [
  {
    side,
    pattern: new RegExp(
      `(?<![\\p{L}])${ENGLISH[side]}${REMIT},? (?<name>${ENGLISH_NAME})(?<after>.{0,3})`,
      'gu',
    ),
  },
  { side, pattern: new RegExp(CHINESE[side], 'gu') },
])

/**
 * The names that a text introduces with an office of one side, as fresh texts do with officials
 * whom no list has yet: "Secretary of State Daniel Hale", "中央外办主任陈国立". Each as it
 * is written in full and by its family name.
 */
export function introducedIn(text: string): Introduction[] {
  const found = PATTERNS.flatMap(({ side, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) =>
      namesFrom(groups?.['name'] ?? '', groups?.['after'] ?? '', side).map(name => ({
        name,
        side,
      })),
    ),
  )
  return [...new Map(found.map(one => [one.name, one])).values()]
}

function namesFrom(written: string, after: string, side: Side): string[] {
  const name = written.replace(/['’]s$/, '')
  if (/\p{Script=Han}/u.test(name)) return name.includes('·') ? [name, lastOf(name, '·')] : [name]
  const parts = name.split(' ')
  if (parts.length > 1) return [name, side === 'cn' ? (parts[0] ?? name) : lastOf(name, ' ')]
  // One word with a capital may begin anything: it must stand as a name does.
  const isNamed = name !== written || /^(?:,|\s\p{Ll})/u.test(after)
  return isNamed ? [name] : []
}

const lastOf = (name: string, mark: string): string => name.split(mark).at(-1) ?? name
