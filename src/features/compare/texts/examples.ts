import type { OwnComparison, OwnText } from '../../../domain/text/ownTexts.ts'

// Written for this page. No such call took place: no person, place or date is named.

const US_TEXT = `Sample text, written for this page. No such call took place.

The Secretary spoke today with his Chinese counterpart by telephone. The two officials discussed the importance of maintaining open lines of communication to manage competition responsibly and to prevent miscalculation.

The Secretary underscored that peace and stability across the Taiwan Strait remain of vital interest to the United States, and opposed any unilateral change to the status quo. He raised concerns about the export of dual-use goods that support Russia’s war against Ukraine, and said the United States would continue to take action against the companies involved.

The Secretary welcomed recent progress in stopping the flow of precursor chemicals used to make fentanyl and urged further steps. He also raised the cases of American citizens who are wrongfully detained, and called for their release.

The two sides discussed the situation in the Middle East and on the Korean Peninsula. Both sides agreed to resume talks between theater commanders and to hold a first meeting of experts on artificial intelligence in the coming months.`

const CN_TEXT_ZH = `示例文本，为本页面撰写，并无此次通话。

外交部长今天应约同美国国务卿通电话。双方就中美关系及共同关心的国际和地区问题交换了意见。

外长表示，中美关系当前的稳定来之不易，双方应当按照两国元首共识，坚持相互尊重、和平共处、合作共赢。外长强调，台湾问题是中国核心利益中的核心，是中美关系第一条不可逾越的红线。美方应当恪守一个中国原则和中美三个联合公报，停止武装台湾，不支持“台独”。

外长指出，美方应当停止对中国科技企业的无理打压，取消非法单边制裁。中方对此坚决反对，将采取必要措施维护自身正当权益。

美方表示，美国不寻求新冷战，不支持“台独”，希望同中方保持沟通。

双方同意恢复两军战区领导通话，举行人工智能专家会晤，继续开展禁毒合作。双方还就乌克兰、朝鲜半岛局势交换了意见。`

const CN_TEXT_EN = `Sample text, written for this page. No such call took place.

The Foreign Minister had a phone conversation with the US Secretary of State at the latter’s request. The two sides exchanged views on China-US relations and on international and regional issues of shared concern.

The Foreign Minister said that the present stability of China-US relations has been hard won, and that both sides should follow the common understandings of the two presidents and uphold mutual respect, peaceful coexistence and win-win cooperation. He stressed that the Taiwan question is at the very core of China’s core interests and the first red line in China-US relations that must not be crossed. The US side should abide by the one-China principle and the three China-US joint communiqués, stop arming Taiwan and not support “Taiwan independence”.

The Foreign Minister pointed out that the US side should stop its unjustified suppression of Chinese technology companies and lift illegal unilateral sanctions. China firmly opposes this and will take the measures needed to safeguard its legitimate rights and interests.

The US side stated that the United States does not seek a new Cold War, does not support “Taiwan independence” and hopes to maintain communication with China.

The two sides agreed to resume phone calls between theater commanders, to hold a meeting of experts on artificial intelligence and to continue their cooperation on counternarcotics. They also exchanged views on Ukraine and on the situation on the Korean Peninsula.`

const sample = (text: string): OwnText => ({
  text,
  publisher: 'Sample text',
  date: '',
  url: '',
})

const exampleOf = (cn: string): OwnComparison => ({
  title: 'An example',
  engagement: null,
  texts: { us: sample(US_TEXT), cn: sample(cn) },
  corrections: [],
})

/** Sample comparisons, by the language of the Chinese text. */
export const EXAMPLES: readonly { label: string; comparison: OwnComparison }[] = [
  { label: 'Both texts in English', comparison: exampleOf(CN_TEXT_EN) },
  { label: 'The Chinese text in Chinese', comparison: exampleOf(CN_TEXT_ZH) },
]
