import type { Act } from '../engagement.ts'

// The verbs with which accounts report what was said, each with what it does. Those of `state`
// are weak: what follows them may be an appeal or a complaint all the same.

type Verbs = Readonly<Record<Act, string>>

/** Third person and past tense, as patterns: "urge[sd]". */
const ENGLISH: Verbs = {
  discuss:
    'discuss(?:ed|es)|exchang(?:ed|es) views|spoke|talked|went over|reviewed|took stock|met|consulted|debated|conferred|compared notes|touched (?:up)?on|held (?:\\w+ ){0,4}(?:talks|discussions|consultations|conversations?|meetings?)|had (?:an? )?(?:[\\w-]+,? ){0,5}(?:talks?|discussions?|conversations?|exchanges?)',
  state:
    'said|says|stat(?:ed|es)|stress(?:ed|es)|emphasi[sz](?:ed|es)|underscor(?:ed|es)|underlin(?:ed|es)|not(?:ed|es)|reiterat(?:ed|es)|reaffirm(?:ed|s)|affirm(?:ed|s)|explain(?:ed|s)|made (?:it )?clear|makes clear|point(?:ed|s) out|repeat(?:ed|s)|add(?:ed|s)|recall(?:ed|s)|describ(?:ed|es)|told|tells|declar(?:ed|es)|express(?:ed|es)|highlight(?:ed|s)|outlin(?:ed|es)|elaborat(?:ed|es)|pledg(?:ed|es)|assur(?:ed|es)|set out|remark(?:ed|s)|observ(?:ed|es)|remind(?:ed|s)|insist(?:ed|s)|maintain(?:ed|s)|thank(?:ed|s)|gave|confirm(?:ed|s)|report(?:ed|s)|believ(?:ed|es)|argu(?:ed|es)|call(?:ed|s)|brief(?:ed|s)|introduced|rais(?:ed|es)|identified',
  urge: 'urg(?:ed|es)|call(?:ed|s) (?:up)?on|call(?:ed|s) for|ask(?:ed|s)|press(?:ed|es)|demand(?:ed|s)|hop(?:ed|es)|encourag(?:ed|es)|request(?:ed|s)|appeal(?:ed|s)|implor(?:ed|es)|exhort(?:ed|s)|advis(?:ed|es)|insisted that|want(?:ed|s)',
  warn: 'warn(?:ed|s)|caution(?:ed|s)|threaten(?:ed|s)',
  object:
    'object(?:ed|s)|protest(?:ed|s)|complain(?:ed|s)|condemn(?:ed|s)|oppos(?:ed|es)|criticis(?:ed|es)|criticiz(?:ed|es)|denounc(?:ed|es)|reject(?:ed|s)|rebuk(?:ed|es)|rebutt?(?:ed|s)|deplor(?:ed|es)|refut(?:ed|es)|lodged|voic(?:ed|es)|accus(?:ed|es)|blam(?:ed|es)',
  agree:
    'agre(?:ed|es)|concurred|reached|committed|consented|decided|pledged jointly|undertook|concluded',
  propose:
    'propos(?:ed|es)|suggest(?:ed|s)|offer(?:ed|s)|invit(?:ed|es)|put forward|recommend(?:ed|s)|extended an invitation',
  welcome:
    'welcom(?:ed|es)|congratulat(?:ed|es)|prais(?:ed|es)|commend(?:ed|s)|applaud(?:ed|s)|appreciat(?:ed|es)',
  announce: 'announc(?:ed|es)|unveil(?:ed|s)',
}

const CHINESE: Verbs = {
  discuss:
    '就[^，。；]{0,40}(?:交换(?:了)?意见|进行了[^，。；]{0,20}(?:沟通|会谈|交流|讨论|探讨))|讨论|交换(?:了)?意见|举行(?:了)?会谈|会见|会晤|通(?:了)?电话|交流|探讨|进行了[^，。；]{0,20}(?:沟通|会谈|交流|讨论)',
  state:
    '强调|指出|表示|重申|阐述|阐明|介绍|说明|认为|说|称|谈到|提到|通报|申明|感谢|评价|积极评价|回顾|承诺',
  urge: '敦促|要求|呼吁|希望|期待|督促|奉劝|应当|应该|必须|要|应',
  warn: '警告|警示|告诫|决不会坐视|绝不会坐视|后果自负|红线',
  object: '反对|谴责|抗议|交涉|严重关切|不满|抵制|驳斥|批评|揭批|敦促美方停止',
  agree: '一致同意|同意|达成(?:一系列|重要|新)?(?:共识|一致)|商定|一致认为|共识',
  propose: '提议|建议|邀请|提出|愿同|愿与|愿意|愿',
  welcome: '欢迎|祝贺|赞赏|高度评价|积极评价',
  announce: '宣布|公布|发布',
}

const anyOf = (verbs: Verbs) => Object.values(verbs).join('|')

/** Source of a pattern for any English reporting verb, as a whole word. */
export const ENGLISH_REPORTING = `\\b(?:${anyOf(ENGLISH)})\\b`
/** Chinese verbs of speaking, after which a new claim starts. */
export const CHINESE_SPEAKING =
  '强调|指出|表示|重申|敦促|要求|呼吁|认为|介绍|阐述|阐明|说明|谈到|提出|同意|欢迎'

export { ENGLISH, CHINESE }
