import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../compile/check.ts'
import { readSources } from '../compile/read.ts'
import type { TextLanguage } from '../../src/domain/text/analysis.ts'
import { compileLexicon } from '../../src/domain/text/lexicon.ts'
import { tagPassage } from '../../src/domain/text/tag.ts'

const { dataset } = check(readSources(join(import.meta.dirname, '..')))
const lexicon = compileLexicon(dataset?.lexicon ?? [])

const topicsOf = (text: string, language: TextLanguage) =>
  tagPassage(text, language, lexicon)
    .map(({ topic }) => topic)
    .toSorted()

describe('the lexicon of this project', () => {
  it('has words for every topic in both languages', () => {
    expect(lexicon.topics.map(({ topic }) => topic)).toEqual(dataset?.topics.map(({ id }) => id))
    expect(lexicon.topics.filter(({ en, zh }) => en.length === 0 || zh.length === 0)).toEqual([])
  })

  // Sentences of our own in the manner of official readouts.
  it.each([
    ['The Secretary raised concerns about arms sales to Taiwan.', ['taiwan']],
    ['The Houthi attacks in the Red Sea must stop.', ['middle-east']],
    ['They discussed liquefied natural gas and crude oil.', ['energy']],
    ['The airship had strayed into American airspace.', ['balloon']],
    ['Both sides will resume military-to-military communication.', ['channels', 'military']],
    ['The Secretary reaffirmed our commitments under AUKUS and to NATO.', ['alliances']],
    [
      'Coercion against Philippine vessels in the South China Sea is unacceptable.',
      ['south-china-sea'],
    ],
    ['Cyber actors broke into critical infrastructure.', ['cyber']],
    ['They spoke about Russia’s invasion of Ukraine.', ['ukraine']],
    [
      'The DPRK’s launches break Security Council resolutions.',
      ['korean-peninsula', 'multilateral'],
    ],
    ['They discussed the Democratic People’s Republic of Korea.', ['korean-peninsula']],
    ["They discussed the Democratic People's Republic of Korea.", ['korean-peninsula']],
    ['They discussed North Korea.', ['korean-peninsula']],
    ['The Republic of Korea is a treaty ally.', ['alliances']],
    ['Iran must return to the JCPOA.', ['iran']],
    ['Humanitarian aid for Afghanistan was discussed.', ['afghanistan']],
    ['The crisis in Myanmar is worsening.', ['myanmar']],
    ['The United States opposes tariffs and overcapacity.', ['trade']],
    ['New export controls on semiconductors were announced.', ['technology']],
    ['They reviewed the macroeconomic outlook and sovereign debt.', ['finance']],
    ['China will buy soybeans.', ['agriculture', 'trade']],
    ['Precursor chemicals feed the fentanyl trade.', ['narcotics', 'trade']],
    ['She raised human rights abuses in Xinjiang.', ['human-rights']],
    ['More direct flights and student visas are welcome.', ['people']],
    ['He pressed for the release of wrongfully detained Americans.', ['detainees']],
    ['Responsibly managing competition must not veer into conflict.', ['competition']],
    ['The two leaders reduced methane emissions.', ['climate']],
    ['The oil painting hangs in the hall.', []],
    ['The weather in Beijing was fine.', []],
  ])('%s', (text, expected) => {
    expect(topicsOf(text, 'en')).toEqual(expected)
  })

  it.each([
    ['中方敦促美方恪守一个中国原则，停止向台湾出售武器。', ['taiwan']],
    ['双方同意保持两军沟通渠道畅通。', ['channels', 'military']],
    ['中方对美方加征关税表示严重关切，要求取消对华单边制裁。', ['sanctions', 'trade']],
    [
      '双方就乌克兰危机、朝鲜半岛局势、中东局势交换了意见。',
      ['korean-peninsula', 'middle-east', 'ukraine'],
    ],
    ['美方应停止打压中国企业，取消不合理的出口管制。', ['technology', 'trade']],
    ['两国将围绕芬太尼问题保持沟通。', ['channels', 'narcotics']],
    ['双方应坚持相互尊重、和平共处，推动中美关系稳定发展。', ['relationship']],
    ['任何人都不能干涉中国内政，中国的核心利益不容损害。', ['sovereignty']],
    ['南海问题上，美方不应为侵权行为撑腰。', ['south-china-sea']],
    ['双方愿增加直航航班，便利学生往来。', ['people']],
    ['中方期待美国领导人早日进行国事访问。', ['summit-planning']],
    ['双方要管控分歧，避免冲突对抗。', ['competition']],
    ['双方将在联合国、二十国集团等多边框架内发挥作用。', ['multilateral']],
    ['双方就宏观经济形势和金融稳定交换看法。', ['finance']],
    ['霍尔木兹海峡的航行安全关乎全球石油供应。', ['energy', 'middle-east']],
    ['民用无人飞艇误入美国领空完全是不可抗力。', ['balloon']],
    ['涉疆、涉藏、涉港问题不是打压中国的借口。', ['competition', 'human-rights']],
    ['双方同意遣返非法移民，打击电信诈骗。', ['law-enforcement']],
    ['中美应当携手应对全球性挑战。', ['cooperation']],
    ['双方同意召开人工智能政府间会议。', ['ai']],
    ['甲烷减排是两国的共同目标。', ['climate']],
    ['溯源是科学问题，疫苗要惠及各国。', ['health']],
    ['双方讨论了网络攻击和外空安全。', ['cyber', 'space']],
    ['缅甸、阿富汗局势也在讨论之列。', ['afghanistan', 'myanmar']],
    ['美方应停止拼凑针对中国的小圈子。', ['alliances']],
    ['中方要求释放被拘押的中国公民。', ['detainees']],
    ['美国将购买大豆等农产品。', ['agriculture']],
    ['会晤持续了约三个小时。', []],
  ])('%s', (text, expected) => {
    expect(topicsOf(text, 'zh')).toEqual(expected)
  })
})
