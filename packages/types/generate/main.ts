import { attributesSource, attributeUsageSource } from './attributes.js'
import { constantsSource } from './constants.js'
import { emitFolder, emitOptions } from './emit.js'
import { functionsSource } from './functions.js'
import { mechanismTableSource, mechanismTypesSource } from './mechanisms.js'
import { namesSource, nssConstantsSource, nssNamesSource } from './names.js'
import { platformSource } from './platform.js'
import { structTableSource, structTypesSource } from './structs.js'
import { GENERATED } from './tables.js'

emitFolder(
  GENERATED,
  {
    'attribute-usage.ts': attributeUsageSource(),
    'attributes.ts': attributesSource(),
    'constants.ts': constantsSource(),
    'functions.ts': functionsSource(),
    'mechanism-table.ts': mechanismTableSource(),
    'mechanisms.ts': mechanismTypesSource(),
    'names.ts': namesSource(),
    'nss-constants.ts': nssConstantsSource(),
    'nss-names.ts': nssNamesSource(),
    'platform.ts': platformSource(),
    'struct-table.ts': structTableSource(),
    'structs.ts': structTypesSource(),
  },
  emitOptions(),
)
