// V8 maps memory just before the fork, twice or (with 'always') each time; the child reads what lies there. Reports what became of it.
import { forkAndRunSync, waitpid } from '@tatsoi/testing'

const [how, always] = process.argv.slice(2)
const { libc } = await import(new URL('libc.js', import.meta.resolve('@tatsoi/testing')).href)
const functions = libc()
const late = []
let forks = 0
for (const name of ['fork', 'syscall']) {
  const original = functions[name]
  functions[name] = (...args) => {
    // So large that V8 maps memory for it alone.
    if (++forks < 3 || always) late.push(new Array(300_000).fill(7))
    return original(...args)
  }
}

const report = {}
try {
  const work = () => late.map((array) => array.filter((one) => one === 7).length)
  const { status, value } = forkAndRunSync(work, { how, timeout: 5000 })
  Object.assign(report, { status, value })
} catch (error) {
  report.error = error.message
}
let children = 'some left'
try {
  waitpid(-1, { noHang: true })
} catch {
  children = 'none left'
}
console.log(JSON.stringify({ forks, ...report, children }))
