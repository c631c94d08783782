import * as P from '@tatsoi/types'
import { boolOf, cloneAttributes, fillTemplate, readTemplate, sizeOfAttributes } from '../attributes.js'
import type { Machine } from '../machine.js'
import { encodeUlong } from '../native-memory.js'
import { checkChange, checkCreate, shownAttribute } from '../object-rules.js'
import { check, fail } from '../return-value.js'
import type { Session, StoredObject } from '../state.js'
import type { Implementations } from './implementation.js'

/** An object that the session may change or destroy. */
function writable(m: Machine, session: Session, hObject: number): StoredObject {
  const object = m.object(session, hObject)
  if (object.session === undefined) {
    check(!m.tokenOf(session).options.writeProtected, P.CKR_TOKEN_WRITE_PROTECTED)
    check(session.readWrite, P.CKR_SESSION_READ_ONLY)
  }
  return object
}

/** Object management functions (v3.2, clause 5.7). */
export const objects: Implementations = {
  C_CreateObject(m: Machine, hSession: number, pTemplate: number, ulCount: number, phObject: number) {
    const session = m.session(hSession)
    check(phObject !== 0, P.CKR_ARGUMENTS_BAD)
    const template = readTemplate(m.memory, pTemplate, ulCount)
    checkCreate(template)
    m.memory.writeUlong(phObject, m.handleOf(m.add(session, template, 'create')))
  },

  C_CopyObject(
    m: Machine,
    hSession: number,
    hObject: number,
    pTemplate: number,
    ulCount: number,
    phNewObject: number,
  ) {
    const session = m.session(hSession)
    check(phNewObject !== 0, P.CKR_ARGUMENTS_BAD)
    const source = m.object(session, hObject)
    check(boolOf(source.attributes, P.CKA_COPYABLE, true), P.CKR_ACTION_PROHIBITED)
    const change = readTemplate(m.memory, pTemplate, ulCount)
    checkChange(source.attributes, change, true, session.slot.login === 'so')
    const attributes = cloneAttributes(source.attributes)
    attributes.delete(P.CKA_UNIQUE_ID)
    for (const [type, data] of change) attributes.set(type, data)
    m.memory.writeUlong(phNewObject, m.handleOf(m.add(session, attributes, 'create')))
  },

  C_DestroyObject(m: Machine, hSession: number, hObject: number) {
    const session = m.session(hSession)
    const object = writable(m, session, hObject)
    check(boolOf(object.attributes, P.CKA_DESTROYABLE, true), P.CKR_ACTION_PROHIBITED)
    m.forget(object)
    m.counters.objectsDestroyed++
  },

  C_GetObjectSize(m: Machine, hSession: number, hObject: number, pulSize: number) {
    const object = m.object(m.session(hSession), hObject)
    check(pulSize !== 0, P.CKR_ARGUMENTS_BAD)
    m.memory.writeUlong(pulSize, sizeOfAttributes(object.attributes))
  },

  C_GetAttributeValue(m: Machine, hSession: number, hObject: number, pTemplate: number, ulCount: number) {
    const object = m.object(m.session(hSession), hObject)
    const rv = fillTemplate(m.memory, pTemplate, ulCount, (type) => shownAttribute(object.attributes, type))
    if (rv !== P.CKR_OK) fail(rv)
  },

  C_SetAttributeValue(m: Machine, hSession: number, hObject: number, pTemplate: number, ulCount: number) {
    const session = m.session(hSession)
    const object = writable(m, session, hObject)
    check(boolOf(object.attributes, P.CKA_MODIFIABLE, true), P.CKR_ACTION_PROHIBITED)
    const change = readTemplate(m.memory, pTemplate, ulCount)
    checkChange(object.attributes, change, false, session.slot.login === 'so')
    for (const [type, data] of change) object.attributes.set(type, data)
  },

  C_FindObjectsInit(m: Machine, hSession: number, pTemplate: number, ulCount: number) {
    const session = m.session(hSession)
    check(session.operations.find === undefined, P.CKR_OPERATION_ACTIVE)
    const template = readTemplate(m.memory, pTemplate, ulCount)
    // Clause 5.7.7: an attribute that may not be read may not be searched for either.
    const found = m.objects(session).filter((object) => {
      if (!object.matches(template)) return false
      return [...template.keys()].every((type) => shownAttribute(object.attributes, type) !== 'sensitive')
    })
    session.operations.find = { template, handles: found.map((object) => m.handleOf(object)) }
  },

  C_FindObjects(
    m: Machine,
    hSession: number,
    phObject: number,
    ulMaxObjectCount: number,
    pulObjectCount: number,
  ) {
    const session = m.session(hSession)
    check(pulObjectCount !== 0 && (phObject !== 0 || ulMaxObjectCount === 0), P.CKR_ARGUMENTS_BAD)
    const { find } = session.operations
    check(find !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
    const handles = find.handles.splice(0, ulMaxObjectCount)
    m.memory.write(phObject, Buffer.concat(handles.map(encodeUlong)))
    m.memory.writeUlong(pulObjectCount, handles.length)
  },

  C_FindObjectsFinal(m: Machine, hSession: number) {
    const session = m.session(hSession)
    check(session.operations.find !== undefined, P.CKR_OPERATION_NOT_INITIALIZED)
    delete session.operations.find
  },
}
