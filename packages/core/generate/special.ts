/**
 * Functions that are written by hand in cryptoki/special/, with the signatures of their forms: those that change the module's life, sessions or
 * logins, and those whose results depend on more than the table tells.
 */
interface Form {
  readonly suffix: '' | 'Async'
  readonly args: readonly string[]
  readonly type: string
  readonly generic?: string
}

function both(args: readonly string[], type: string, generic?: string): readonly Form[] {
  const more = generic === undefined ? {} : { generic }
  return [
    { suffix: '', args, type, ...more },
    { suffix: 'Async', args, type: `Promise<${type}>`, ...more },
  ]
}

export const SPECIAL: Readonly<Record<string, readonly Form[]>> = {
  C_Initialize: both(['args?: InitializeArgs | null'], 'void'),
  C_Finalize: both([], 'void'),
  C_GetFunctionList: both([], 'Interface'),
  C_GetInterfaceList: both([], 'Interface[]'),
  C_GetInterface: both(['choice?: InterfaceChoice'], 'Interface'),
  C_GetSlotList: both(['tokenPresent?: boolean'], 'SlotHandle[]'),
  C_GetMechanismList: both(['slot: SlotHandle'], 'number[]'),
  C_InitToken: both(['slot: SlotHandle', 'pin: string | Uint8Array | null', 'label: string'], 'void'),
  C_OpenSession: both(['slot: SlotHandle', 'flags: number', 'notify?: NotifyCallback'], 'SessionHandle'),
  C_CloseSession: both(['session: SessionHandle'], 'void'),
  C_CloseAllSessions: both(['slot: SlotHandle'], 'void'),
  C_Login: both(['session: SessionHandle', 'userType: number', 'pin: Pin'], 'void'),
  C_LoginUser: both(['session: SessionHandle', 'userType: number', 'pin: Pin', 'username: string'], 'void'),
  C_Logout: both(['session: SessionHandle'], 'void'),
  C_GetAttributeValue: both(
    ['session: SessionHandle', 'object: ObjectHandle', 'attributes: readonly K[]'],
    'AttributeValues<K>',
    '<const K extends AttributeName | number>',
  ),
  C_FindObjects: both(['session: SessionHandle', 'maxObjectCount?: number'], 'ObjectHandle[]'),
  C_WaitForSlotEvent: [
    { suffix: '', args: ['flags: number'], type: 'SlotHandle | undefined' },
    { suffix: 'Async', args: ['options?: WaitForSlotEventOptions'], type: 'Promise<SlotHandle | undefined>' },
  ],
  C_SignMessageNext: both(
    ['session: SessionHandle', 'parameter: MessageParameter | null', 'data: Uint8Array', 'last: boolean'],
    'Buffer | undefined',
  ),
  C_AsyncComplete: both(['session: SessionHandle', 'functionName: string'], 'CK_ASYNC_DATA'),
  C_AsyncGetID: both(['session: SessionHandle', 'functionName: string'], 'number'),
  C_AsyncJoin: both(
    ['session: SessionHandle', 'functionName: string', 'id: number', 'length: number'],
    'void',
  ),
}
