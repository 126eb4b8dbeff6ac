// Runs every check that needs no browser, as npm scripts in two lanes side by side; prints what each
// one says once it has ended, and stops all of them at the first failure.
import { spawn } from 'node:child_process'

/** The scripts of a lane run one after the other. */
const LANES = [
  ['typecheck', 'lint', 'format:check', 'unused', 'test:unit'],
  ['build', 'lint:support'],
]

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

await Promise.all(LANES.map(runLane))

/** @param {readonly string[]} scripts */
async function runLane(scripts) {
  for (const script of scripts) {
    const start = performance.now()
    const { code, output } = await run(script)
    if (process.exitCode) return
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`\n${code === 0 ? '✓' : '✗'} npm run ${script} (${seconds} s)\n${output}`)
    if (code !== 0) {
      process.exitCode = 1
      for (const other of running) other.kill()
      return
    }
  }
}

/**
 * @param {string} script
 * @returns {Promise<{ code: number | null; output: string }>}
 */
function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => (output += text))
    }
    child.on('error', reject)
    child.on('close', code => {
      running.delete(child)
      resolve({ code, output })
    })
  })
}
