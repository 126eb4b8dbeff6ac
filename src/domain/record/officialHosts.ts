/**
 * Hosts of the offices that issue accounts: governments, their missions and archives, and the state
 * media through which Beijing publishes. Subdomains are included. Local governments, newspapers and
 * anyone else who reproduces a text are not here: their pages are copies.
 */
const OFFICIAL_HOSTS: readonly string[] = [
  // United States
  'whitehouse.gov',
  'archives.gov',
  'state.gov',
  'america.gov',
  'usembassy.gov',
  'usembassy-china.org.cn',
  'ait.org.tw',
  'treasury.gov',
  'commerce.gov',
  'trade.gov',
  'bis.gov',
  'ustr.gov',
  'energy.gov',
  'justice.gov',
  'dhs.gov',
  'defense.gov',
  'war.gov',
  'mil',
  'dvidshub.net',
  'senate.gov',
  'house.gov',
  'voa.gov',
  // China
  'www.gov.cn',
  'fmprc.gov.cn',
  'mfa.gov.cn',
  'mofcom.gov.cn',
  'mod.gov.cn',
  'mee.gov.cn',
  'mps.gov.cn',
  'ndrc.gov.cn',
  'scio.gov.cn',
  'npc.gov.cn',
  'npc.gov.cn.cdurl.cn',
  'cidca.gov.cn',
  'chinamil.com.cn',
  'china-embassy.gov.cn',
  'china-embassy.org',
  'chineseembassy.org',
  'china-consulate.gov.cn',
  'china-consulate.org',
  'chinamission.gov.cn',
  'chinamission.org.cn',
  'news.cn',
  'xinhuanet.com',
  'cncnews.cn',
  'imsilkroad.com',
  'cctv.com',
  'cctv.cn',
  'cgtn.com',
  'cri.cn',
  'cnr.cn',
  'people.cn',
  'people.com.cn',
  'pdnews.cn',
]

/** Whether a host, such as "www.state.gov", belongs to an office that issues accounts. */
export const isOfficialHost = (host: string): boolean =>
  OFFICIAL_HOSTS.some(official => host === official || host.endsWith(`.${official}`))
