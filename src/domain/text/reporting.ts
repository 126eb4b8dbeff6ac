import type { Act } from '../record/engagement.ts'
import type { TextLanguage } from './analysis.ts'

// The verbs with which accounts report what was said, each with what it does. Those of `state`
// are weak: what follows them may be an appeal or a complaint all the same.

type Verbs = Readonly<Record<Act, string>>

/** Third person and past tense, as patterns: "urge[sd]". */
const ENGLISH: Verbs = {
  discuss:
    'discuss(?:ed|es)|exchang(?:ed|es) views|compared (?:views|notes)|spoke(?! (?:of|up)\\b)|talked|went over|reviewed|took stock|met|consulted|debated|conferred|touched (?:up)?on|(?:held|had) (?:[\\w-]+,? ){0,6}(?:talks?|discussions?|consultations?|conversations?|meetings?|exchanges?|dialogues?)|went (?:deeply )?(?:through|into)|looked (?:at|for)|took up|explored|dealt with|covered',
  state:
    'said|says|stat(?:ed|es)|stress(?:ed|es)|emphasi[sz](?:ed|es)|underscor(?:ed|es)|underlin(?:ed|es)|not(?:ed|es)|reiterat(?:ed|es)|reaffirm(?:ed|s)|affirm(?:ed|s)|explain(?:ed|s)|made (?:it )?clear|makes clear|point(?:ed|s) out|repeat(?:ed|s)|add(?:ed|s)|recall(?:ed|s)|describ(?:ed|es)|told|tells|declar(?:ed|es)|express(?:ed|es)|highlight(?:ed|s)|outlin(?:ed|es)|elaborat(?:ed|es)|pledg(?:ed|es)|assur(?:ed|es)|set out|remark(?:ed|s)|observ(?:ed|es)|remind(?:ed|s)|insist(?:ed|s)|maintain(?:ed|s)|thank(?:ed|s)|gave|confirm(?:ed|s)|report(?:ed|s)|believ(?:ed|es)|argu(?:ed|es)|call(?:ed|s)|brief(?:ed|s)|introduced|rais(?:ed|es)|identified|hop(?:ed|es)|wanted|wants|valued|values',
  urge: 'urg(?:ed|es)|call(?:ed|s) (?:up)?on|call(?:ed|s) for|ask(?:ed|s)|press(?:ed|es)|demand(?:ed|s)|hoped (?=(?:that )?(?:Washington|Beijing|China|America|the (?:United States|US|U\\.S|American|Chinese|two|sides|teams)|both|each|all|others)\\b)|encourag(?:ed|es)|request(?:ed|s)|appeal(?:ed|s)|implor(?:ed|es)|exhort(?:ed|s)|advis(?:ed|es)|insisted that|wanted (?=(?:Washington|Beijing|China|America|the (?:United States|US|other)|both|all)\\b[^.]{0,20} to\\b)',
  warn: 'warn(?:ed|s)|caution(?:ed|s)|threaten(?:ed|s)',
  object:
    'object(?:ed|s)|protest(?:ed|s)|complain(?:ed|s)|condemn(?:ed|s)|oppos(?:ed|es)|criticis(?:ed|es)|criticiz(?:ed|es)|denounc(?:ed|es)|reject(?:ed|s)|rebuk(?:ed|es)|rebutt?(?:ed|s)|deplor(?:ed|es)|refut(?:ed|es)|lodged|voic(?:ed|es)|accus(?:ed|es)|blam(?:ed|es)',
  agree:
    '(?<!\\bwhat [\\w\\s]{0,40})agre(?:ed|es)|concurred|consented|promis(?:ed|es)|reached (?:an |new |important )*(?:agreement|consensus|understanding)s?',
  propose:
    'propos(?:ed|es)|suggest(?:ed|s)|offer(?:ed|s)|invit(?:ed|es)|put forward|recommend(?:ed|s)|extended an invitation',
  welcome:
    'welcom(?:ed|es)|congratulat(?:ed|es)|prais(?:ed|es)|commend(?:ed|s)|applaud(?:ed|s)|appreciat(?:ed|es)|(?:was|were) (?:also )?(?:glad|pleased|happy|honou?red|grateful)',
  announce:
    'announc(?:ed|es)|unveil(?:ed|s)|suspend(?:ed|s)|called off|halted|postponed|cancelled|canceled',
}

/** What is said, where the verb alone does not tell: "Xi said that both must …". */
const ENGLISH_CONTENT: Partial<Verbs> = {
  agree:
    '^\\W*(?:both(?: \\w+)?|(?:the )?two(?: \\w+)?|they|the (?:leaders|presidents|envoys|ministers|sides|teams))(?: also| again| fully| then| all)? (?:will|would|promise|pledged?|hold|held|found|consider(?:ed)?|stressed|reaffirmed|noted|confirmed|endorsed|recogni[sz]ed|affirmed|underscored|want|mean|are|were to|believed|committed|resolved|undertook|planned|decided|remain(?:ed)?|uph[eo]ld|intend(?:ed)?|support(?:ed)?|express(?:ed)? support|saw|called|accepted|expected|said (?:that )?they|urged|sought)|\\b(?:was|were|is|are) (?:also |then |both )?to (?=[a-z])|^(?:China|The United States|The US|Washington|Beijing|American|Chinese|Trump|Xi)\\b[^.,]{0,40} will (?!continue|always|never|not|keep)',
  object:
    '(?:raised|voiced|expressed|named|listed)\\b[^.]{0,80}\\b(?:concerns?|worr(?:y|ies)|abuses|practices|rights|Xinjiang|disputes)|unfair|harm(?:s|ed)|damaged|meddling|smears?|containment|grievances?|mistaken|misguided|unjustified|(?:deep|serious|grave) concern|raised (?!(?:[\\w-]+ ){0,3}(?:issues|efforts|questions|possibility|prospects?|idea)\\b)|smear|suppress(?:ing|ion)|deprived|breach(?:es|ed|ing)|distort|hijack|provocations?|bullying|wrong (?:idea|policy|perception)|root cause|in no position|vilif|excessive|unacceptable|displeas|endanger|overcapacity|imbalances|hollow(?:ed|ing)? out|serious difficult|formal protest|protest formally',
  warn: 'red line|consequences|stand(?:s)? by idly|(?:not|never) (?:stand by|look on|sit by|ignore)|countermeasures|go to war|playing with fire|will act|would be ruinous|great(?:est)? danger',
  urge: 'must|should|ought to|needs? to|told \\w+(?: \\w+)? (?:not )?to|stressed (?:the importance|the need|steady)|(?:the )?need for|a priority',
  propose:
    '(?:is|are|was|were|stands?|stood) (?:ready|willing) to|invitation|first principle|principle was',
  welcome: 'thanked',
}

const CHINESE: Verbs = {
  discuss:
    '就[^，。；]{0,40}(?:交换(?:了)?意见|进行了[^，。；]{0,20}(?:沟通|会谈|交流|讨论|探讨))|讨论|交换(?:了)?意见|举行(?:了)?会谈|会见|会晤(?=。|$)|通(?:了)?电话|进行了[^，。；]{0,20}(?:沟通|会谈|交流|讨论)',
  state: '强调|指出|表示|重申|阐述|阐明|介绍|说明|认为|说|称|谈到|提到|通报|申明|感谢|回顾|承诺',
  urge: '敦促|要求|呼吁|督促|奉劝',
  warn: '警告|警示|告诫',
  object: '坚决反对|谴责|抗议|严正交涉|严重关切|强烈不满|驳斥|批评|揭批',
  agree: '一致同意|同意|达成(?!的)[^，。；]{0,12}(?:共识|一致)|商定|一致认为|双方将',
  propose: '提议|建议|邀请',
  welcome: '欢迎|祝贺|赞赏|高度评价|积极评价',
  announce: '宣布|公布',
}

const CHINESE_CONTENT: Partial<Verbs> = {
  warn: '红线|坐视|后果|玩火|坚决(?:回应|反制)|不可逾越',
  object: '反对|打压|遏制|干涉|抹黑|错误(?:认知|言论|行径)|关切',
  urge: '应当|应该|必须|不得|不能|不应|(?<![重主需首])要(?![闻素点])|希望|停止|(?<![反响相对适])应(?![对用急])',
  propose: '愿(?:同|与|意)|愿(?=[^望景])',
}

const anyOf = (verbs: Verbs) => Object.values(verbs).join('|')

/** Source of a pattern for any English reporting verb, as a whole word. */
export const ENGLISH_REPORTING = `\\b(?:${anyOf(ENGLISH)})\\b`
/** Chinese verbs of speaking, after which a new clause starts. */
export const CHINESE_SPEAKING =
  '强调|指出|表示|重申|敦促|要求|呼吁|认为|介绍|阐述|阐明|说明|谈到|提出|同意|欢迎'
/** Chinese verbs of what both do together. */
export const CHINESE_MEETING =
  '讨论|交换(?:了)?意见|进行(?:了)?[^，。；]{0,20}(?:沟通|会谈|交流|讨论|探讨)|举行(?:了)?|会见|会(?:谈|晤)(?=[，。]|$)|通(?:了)?电话|商定|达成(?!的)'

/** Verbs by what they do, and what counts where a verb is weak or missing, by language. */
export const REPORTING: Readonly<Record<TextLanguage, { verbs: Verbs; content: Partial<Verbs> }>> =
  {
    en: { verbs: ENGLISH, content: ENGLISH_CONTENT },
    zh: { verbs: CHINESE, content: CHINESE_CONTENT },
  }
