import { isTraditional } from '../../domain/chinese/simplify.ts'
import { compareSteps } from '../../domain/text/analyse.ts'
import { prepareContext } from '../../domain/text/context.ts'
import { chineseWords, compileLexicon, englishWords } from '../../domain/text/lexicon.ts'
import { tagPassage } from '../../domain/text/tag.ts'
import { rootsOf } from '../../domain/text/brokenWords.ts'
import type { Answer, Knowledge, Task, Words } from './workerMessages.ts'

/** The interval between two progress reports in milliseconds, long enough not to busy the page. */
const PACE = 50

const answer = (message: Answer) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  // A rejection in a worker raises no error event on the page.
  compare(data).catch((error: unknown) =>
    answer({ kind: 'failure', reason: error instanceof Error ? error.message : '' }),
  )
})

async function compare(data: Task): Promise<void> {
  const { texts, knowledge } = data
  const lexicon = compileLexicon(knowledge.lexicon)
  const context = prepareContext(
    knowledge.officials,
    knowledge.terms,
    (text, language) => tagPassage(text, language, lexicon),
    {
      roots: new Set([...knowledge.roots, ...rootsOf(englishWords(knowledge.lexicon))]),
      simplified: await converterFor(texts, knowledge),
    },
  )
  const steps = compareSteps(texts.us, texts.cn, context)
  let reported = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return answer({ kind: 'comparison', comparison: step.value })
    if (performance.now() - reported < PACE) continue
    reported = performance.now()
    answer({ kind: 'progress', done: step.value.done })
  }
}

/** The converter for traditional Chinese, which is loaded only for texts in it. */
async function converterFor({ us, cn }: Words, { officials, lexicon }: Knowledge) {
  if (![us, cn].some(isTraditional)) return undefined
  const { converter } = await import('./traditionalChinese.ts')
  const names = officials.flatMap(({ nameZh, aliases }) => [nameZh ?? '', ...aliases])
  return converter([...chineseWords(lexicon), ...names])
}
