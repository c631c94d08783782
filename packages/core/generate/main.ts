import { fileURLToPath } from 'node:url'
import { emit, emitFolder, emitOptions } from '../../types/generate/emit.js'
import { cryptokiSource } from './cryptoki.js'
import { functionsSource } from './functions.js'
import { commonJsSource, constantsSource, pkcs11Source } from './pkcs11js.js'
import { structFiles } from './structs.js'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))
const options = emitOptions()

emitFolder(source('ffi/generated'), { ...structFiles(), 'functions.ts': functionsSource() }, options)
emit(source('cryptoki/generated/cryptoki.ts'), cryptokiSource(), options)
emitFolder(
  source('pkcs11js/generated'),
  { 'commonjs.cts': commonJsSource(), 'constants.ts': constantsSource(), 'pkcs11.ts': pkcs11Source() },
  options,
)
