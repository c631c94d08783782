// Calls through the spy in the parent, in a forked child, and in the parent again.
// Arguments: the path of the spy. Its environment is already set.
import { forkAndRunSync, RawModule } from '@tatsoi/testing'

const module = new RawModule(process.argv[2])
const getInfo = () => module.ok('C_GetInfo', new Uint8Array(88))
module.ok('C_Initialize', null)
getInfo()
const { status } = forkAndRunSync(getInfo)
getInfo()
console.log(JSON.stringify({ status }))
module.ok('C_Finalize', null)
