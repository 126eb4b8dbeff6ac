import { compareSteps } from '../../domain/text/analyse.ts'
import { prepareContext } from '../../domain/text/context.ts'
import { compileLexicon } from '../../domain/text/lexicon.ts'
import { tagPassage } from '../../domain/text/tag.ts'
import type { Answer, Task } from './workerMessages.ts'

/** The interval between two progress reports in milliseconds, long enough not to busy the page. */
const PACE = 50

const answer = (message: Answer) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const { texts, knowledge } = data
  const lexicon = compileLexicon(knowledge.lexicon)
  const context = prepareContext(knowledge.officials, knowledge.terms, (text, language) =>
    tagPassage(text, language, lexicon),
  )
  const steps = compareSteps(texts.us, texts.cn, context)
  let reported = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return answer({ kind: 'comparison', comparison: step.value })
    if (performance.now() - reported < PACE) continue
    reported = performance.now()
    answer({ kind: 'progress', done: step.value.done })
  }
})
