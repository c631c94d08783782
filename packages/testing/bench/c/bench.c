/* The physical limit: the rows of rows.mjs as a C program that calls the module directly.
 *
 *   bench MODULE TOKEN-LABEL PIN
 *
 * Reads commands from standard input, a line each, and answers each with a line: `rows` with the names of the rows,
 * `setup ROW` and `teardown ROW` with `ok`, `run ROW N` with the nanoseconds that N operations took and those of
 * processor time. Declares the little
 * of PKCS#11 v2.40 that it needs, so that it compiles with a compiler alone (natural packing: not for Windows). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef unsigned long UL;
typedef unsigned char U8;
typedef struct { UL type; void *value; UL length; } Attribute;
typedef struct { UL mechanism; void *parameter; UL length; } Mechanism;
typedef struct { UL slot, state, flags, error; } SessionInfo;
typedef struct { U8 *iv; UL ivLength, ivBits; U8 *aad; UL aadLength, tagBits; } GcmParams;
typedef struct { void *create, *destroy, *lock, *unlock; UL flags; void *reserved; } InitArgs;

/* Positions in CK_FUNCTION_LIST, after its version. */
enum {
  INITIALIZE = 0, FINALIZE = 1, GET_SLOT_LIST = 4, GET_TOKEN_INFO = 6, OPEN_SESSION = 12, CLOSE_SESSION = 13,
  GET_SESSION_INFO = 15, LOGIN = 18, CREATE_OBJECT = 20, COPY_OBJECT = 21, DESTROY_OBJECT = 22, GET_ATTRIBUTE_VALUE = 24,
  FIND_OBJECTS_INIT = 26, FIND_OBJECTS = 27, FIND_OBJECTS_FINAL = 28, ENCRYPT_INIT = 29, ENCRYPT = 30,
  DIGEST_INIT = 37, DIGEST = 38, SIGN_INIT = 42, SIGN = 43, VERIFY_INIT = 48, VERIFY = 49, GENERATE_KEY = 58,
  GENERATE_KEY_PAIR = 59, WRAP_KEY = 60, UNWRAP_KEY = 61, GENERATE_RANDOM = 64
};

static void **functions;
static UL (*C_Initialize)(void *);
static UL (*C_Finalize)(void *);
static UL (*C_GetSlotList)(U8, UL *, UL *);
static UL (*C_GetTokenInfo)(UL, void *);
static UL (*C_OpenSession)(UL, UL, void *, void *, UL *);
static UL (*C_CloseSession)(UL);
static UL (*C_GetSessionInfo)(UL, SessionInfo *);
static UL (*C_Login)(UL, UL, const U8 *, UL);
static UL (*C_CreateObject)(UL, Attribute *, UL, UL *);
static UL (*C_CopyObject)(UL, UL, Attribute *, UL, UL *);
static UL (*C_DestroyObject)(UL, UL);
static UL (*C_GetAttributeValue)(UL, UL, Attribute *, UL);
static UL (*C_FindObjectsInit)(UL, Attribute *, UL);
static UL (*C_FindObjects)(UL, UL *, UL, UL *);
static UL (*C_FindObjectsFinal)(UL);
static UL (*C_EncryptInit)(UL, Mechanism *, UL);
static UL (*C_Encrypt)(UL, U8 *, UL, U8 *, UL *);
static UL (*C_DigestInit)(UL, Mechanism *);
static UL (*C_Digest)(UL, U8 *, UL, U8 *, UL *);
static UL (*C_SignInit)(UL, Mechanism *, UL);
static UL (*C_Sign)(UL, U8 *, UL, U8 *, UL *);
static UL (*C_VerifyInit)(UL, Mechanism *, UL);
static UL (*C_Verify)(UL, U8 *, UL, U8 *, UL);
static UL (*C_GenerateKey)(UL, Mechanism *, Attribute *, UL, UL *);
static UL (*C_GenerateKeyPair)(UL, Mechanism *, Attribute *, UL, Attribute *, UL, UL *, UL *);
static UL (*C_WrapKey)(UL, Mechanism *, UL, UL, U8 *, UL *);
static UL (*C_UnwrapKey)(UL, Mechanism *, UL, U8 *, UL, Attribute *, UL, UL *);
static UL (*C_GenerateRandom)(UL, U8 *, UL);

static const char *label, *pin;
static UL slot, session, objectSession;
static UL ecPrivate, ecPublic, rsaPrivate, rsaPublic, aes, hmac, target;
static U8 data[1 << 20], out[(1 << 20) + 64];
static U8 ecSignature[64], rsaSignature[256], wrapped[64];
static UL wrappedLength;
static volatile UL sink;

static void check(UL rv, const char *what) {
  if (rv == 0) return;
  printf("error %s returned 0x%lx\n", what, rv);
  fflush(stdout);
  exit(1);
}
#define OK(call) check(call, #call)

static UL find(UL class, const char *name) {
  Attribute template[] = {{0, &class, sizeof class}, {3, (void *)name, strlen(name)}};
  UL handle = 0, count = 0;
  OK(C_FindObjectsInit(session, template, 2));
  OK(C_FindObjects(session, &handle, 1, &count));
  OK(C_FindObjectsFinal(session));
  if (count != 1) check(0x82, name);
  return handle;
}

static void start(void) {
  InitArgs args = {0, 0, 0, 0, 2 /* CKF_OS_LOCKING_OK */, 0};
  UL slots[64], count = 64, i;
  OK(C_Initialize(&args));
  OK(C_GetSlotList(1, slots, &count));
  for (i = 0; i < count; i++) {
    U8 info[512], padded[32];
    memset(padded, ' ', 32);
    memcpy(padded, label, strlen(label));
    OK(C_GetTokenInfo(slots[i], info));
    if (memcmp(info, padded, 32) == 0) break;
  }
  if (i == count) check(0xe0, label);
  slot = slots[i];
  OK(C_OpenSession(slot, 6, 0, 0, &session));
  OK(C_Login(session, 1, (const U8 *)pin, strlen(pin)));
  ecPrivate = find(3, "ec");
}

/* SoftHSM looks at the file of a token object in every call, which takes longer than all the rest: the keys that are
 * used are copies in memory. */
static UL copy(UL class, const char *name) {
  U8 no = 0;
  UL handle;
  Attribute template[] = {{1, &no, 1}}; /* CKA_TOKEN */
  OK(C_CopyObject(session, find(class, name), template, 1, &handle));
  return handle;
}

static void copyKeys(void) {
  ecPrivate = copy(3, "ec");
  ecPublic = copy(2, "ec");
  rsaPrivate = copy(3, "rsa");
  rsaPublic = copy(2, "rsa");
  aes = copy(4, "aes");
  hmac = copy(4, "hmac");
  target = copy(4, "target");
}

static void createObjects(int count) {
  OK(C_OpenSession(slot, 6, 0, 0, &objectSession));
  for (int i = 0; i < count; i++) {
    UL class = 0, handle;
    U8 no = 0;
    char name[32];
    U8 value[32];
    snprintf(name, sizeof name, "object-%06d", i);
    memset(value, i, sizeof value);
    Attribute template[] = {{0, &class, sizeof class}, {1, &no, 1}, {2, &no, 1}, {3, name, 13}, {0x11, value, 32},
                            {0x12, name, 13}};
    /* CKA_CLASS, CKA_TOKEN, CKA_PRIVATE, CKA_LABEL, CKA_VALUE, CKA_OBJECT_ID */
    OK(C_CreateObject(objectSession, template, 6, &handle));
  }
}

static void list(int attributes) {
  UL class = 0, handles[100], count, total = 0;
  Attribute template[] = {{0, &class, sizeof class}};
  OK(C_FindObjectsInit(objectSession, template, 1));
  do {
    OK(C_FindObjects(objectSession, handles, 100, &count));
    total += count;
    if (attributes)
      for (UL i = 0; i < count; i++) {
        Attribute wanted[] = {{0, out, 64}, {3, out + 64, 64}, {0x12, out + 128, 64}};
        OK(C_GetAttributeValue(objectSession, handles[i], wanted, 3));
        sink += out[0];
      }
  } while (count != 0);
  OK(C_FindObjectsFinal(objectSession));
  sink += total;
}

static const UL WANTED[] = {3, 0, 0x100, 0x102, 0x180}; /* label, class, key type, id, EC parameters */

static void readAttributes(int count, int twoPasses) {
  Attribute wanted[5];
  for (int i = 0; i < count; i++) wanted[i] = (Attribute){WANTED[i], twoPasses ? 0 : out + i * 256, twoPasses ? 0 : 256};
  if (twoPasses) {
    OK(C_GetAttributeValue(session, ecPublic, wanted, count));
    for (int i = 0; i < count; i++) wanted[i].value = out + i * 256;
  }
  OK(C_GetAttributeValue(session, ecPublic, wanted, count));
  sink += wanted[0].length;
}

static void sign(UL mechanism, UL key, U8 *signature, UL length) {
  Mechanism m = {mechanism, 0, 0};
  OK(C_SignInit(session, &m, key));
  OK(C_Sign(session, data, 32, signature, &length));
}

static void verify(UL mechanism, UL key, U8 *signature, UL length) {
  Mechanism m = {mechanism, 0, 0};
  OK(C_VerifyInit(session, &m, key));
  OK(C_Verify(session, data, 32, signature, length));
}

static void digest(UL length) {
  Mechanism m = {0x250, 0, 0};
  UL outLength = 32;
  OK(C_DigestInit(session, &m));
  OK(C_Digest(session, data, length, out, &outLength));
}

static void encrypt(Mechanism *m, UL length) {
  UL outLength = sizeof out;
  OK(C_EncryptInit(session, m, aes));
  OK(C_Encrypt(session, data, length, out, &outLength));
}

static U8 yes = 1, no = 0;
static U8 P256[] = {6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7};
static UL secretKey = 4, aesType = 0x1f, length32 = 32;

#define ROWS(X)                                                                                                    \
  X("generate-random-32", , OK(C_GenerateRandom(session, out, 32)), )                                              \
  X("session-info", , { SessionInfo info; OK(C_GetSessionInfo(session, &info)); sink += info.state; }, )           \
  X("session-open-close", , { UL s; OK(C_OpenSession(slot, 6, 0, 0, &s)); OK(C_CloseSession(s)); }, )              \
  X("attribute-1", , readAttributes(1, 1), )                                                                       \
  X("attribute-5", , readAttributes(5, 1), )                                                                       \
  X("attribute-1-one-pass", , readAttributes(1, 0), )                                                              \
  X("attribute-5-one-pass", , readAttributes(5, 0), )                                                              \
  X("find-1-of-1000", createObjects(1000), findOne(), C_CloseSession(objectSession))                               \
  X("list-1000", createObjects(1000), list(0), C_CloseSession(objectSession))                                      \
  X("list-10000-attributes", createObjects(10000), list(1), C_CloseSession(objectSession))                         \
  X("digest-32", , digest(32), )                                                                                   \
  X("digest-1m", , digest(1 << 20), )                                                                              \
  X("hmac-32", , sign(0x251, hmac, out, 32), )                                                                     \
  X("ecdsa-sign", , sign(0x1041, ecPrivate, out, 64), )                                                            \
  X("ecdsa-verify", sign(0x1041, ecPrivate, ecSignature, 64), verify(0x1041, ecPublic, ecSignature, 64), )         \
  X("rsa-sign", , sign(1, rsaPrivate, out, 256), )                                                                 \
  X("rsa-verify", sign(1, rsaPrivate, rsaSignature, 256), verify(1, rsaPublic, rsaSignature, 256), )               \
  X("aes-cbc-1k", , cbc(1024), )                                                                                   \
  X("aes-cbc-1m", , cbc(1 << 20), )                                                                                \
  X("aes-gcm-1k", , gcm(), )                                                                                       \
  X("wrap", , wrap(), )                                                                                            \
  X("unwrap", wrap(), unwrap(), )                                                                                  \
  X("generate-aes", , generateAes(), )                                                                             \
  X("generate-ec", , generateEc(), )                                                                               \
  X("cold-start", , { OK(C_Finalize(0)); start(); sign(0x1041, ecPrivate, out, 64); }, copyKeys())

static void findOne(void) {
  UL class = 0, handle, count;
  Attribute template[] = {{0, &class, sizeof class}, {3, "object-000500", 13}};
  OK(C_FindObjectsInit(objectSession, template, 2));
  OK(C_FindObjects(objectSession, &handle, 1, &count));
  OK(C_FindObjectsFinal(objectSession));
  if (count != 1) check(0x82, "find-1-of-1000");
}

static void cbc(UL length) {
  Mechanism m = {0x1082, data, 16};
  encrypt(&m, length);
}

static void gcm(void) {
  GcmParams params = {data, 12, 96, 0, 0, 128};
  Mechanism m = {0x1087, &params, sizeof params};
  encrypt(&m, 1024);
}

static void wrap(void) {
  Mechanism m = {0x2109, 0, 0};
  wrappedLength = sizeof wrapped;
  OK(C_WrapKey(session, &m, aes, target, wrapped, &wrappedLength));
}

static void unwrap(void) {
  Mechanism m = {0x2109, 0, 0};
  UL handle;
  Attribute template[] = {{0, &secretKey, sizeof(UL)}, {0x100, &aesType, sizeof(UL)}, {1, &no, 1}, {0x162, &yes, 1}};
  OK(C_UnwrapKey(session, &m, aes, wrapped, wrappedLength, template, 4, &handle));
  OK(C_DestroyObject(session, handle));
}

static void generateAes(void) {
  Mechanism m = {0x1080, 0, 0};
  UL handle;
  Attribute template[] = {{1, &no, 1}, {0x161, &length32, sizeof(UL)}, {0x104, &yes, 1}};
  OK(C_GenerateKey(session, &m, template, 3, &handle));
  OK(C_DestroyObject(session, handle));
}

static void generateEc(void) {
  Mechanism m = {0x1040, 0, 0};
  UL public, private;
  Attribute publicTemplate[] = {{1, &no, 1}, {0x180, P256, sizeof P256}, {0x10a, &yes, 1}};
  Attribute privateTemplate[] = {{1, &no, 1}, {0x108, &yes, 1}};
  OK(C_GenerateKeyPair(session, &m, publicTemplate, 3, privateTemplate, 2, &public, &private));
  OK(C_DestroyObject(session, public));
  OK(C_DestroyObject(session, private));
}

static uint64_t now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (uint64_t)t.tv_sec * 1000000000u + t.tv_nsec;
}

static void command(char *line) {
  char verb[16] = "", row[64] = "";
  long n = 0;
  sscanf(line, "%15s %63s %ld", verb, row, &n);
  if (strcmp(verb, "rows") == 0) {
#define NAME(name, before, once, after) printf("%s ", name);
    ROWS(NAME)
    printf("\n");
    return;
  }
#define ROW(name, before, once, after)                            \
  if (strcmp(row, name) == 0) {                                   \
    if (strcmp(verb, "setup") == 0) { before; printf("ok\n"); }   \
    else if (strcmp(verb, "teardown") == 0) { after; printf("ok\n"); } \
    else {                                                        \
      uint64_t wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID); \
      for (long i = 0; i < n; i++) once;                          \
      wall = now(CLOCK_MONOTONIC) - wall;                         \
      cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;                  \
      printf("%llu %llu\n", (unsigned long long)wall, (unsigned long long)cpu); \
    }                                                             \
    return;                                                       \
  }
  ROWS(ROW)
  printf("error no row %s\n", row);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  void *module = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
  if (module == 0) { printf("error %s\n", dlerror()); return 1; }
  UL (*getFunctionList)(void ***) = (UL(*)(void ***))dlsym(module, "C_GetFunctionList");
  void **functionList;
  OK(getFunctionList(&functionList));
  functions = functionList + 1;
#define BIND(name, index) *(void **)&name = functions[index]
  BIND(C_Initialize, INITIALIZE); BIND(C_Finalize, FINALIZE); BIND(C_GetSlotList, GET_SLOT_LIST);
  BIND(C_GetTokenInfo, GET_TOKEN_INFO); BIND(C_OpenSession, OPEN_SESSION); BIND(C_CloseSession, CLOSE_SESSION);
  BIND(C_GetSessionInfo, GET_SESSION_INFO); BIND(C_Login, LOGIN); BIND(C_CreateObject, CREATE_OBJECT); BIND(C_CopyObject, COPY_OBJECT);
  BIND(C_DestroyObject, DESTROY_OBJECT); BIND(C_GetAttributeValue, GET_ATTRIBUTE_VALUE);
  BIND(C_FindObjectsInit, FIND_OBJECTS_INIT); BIND(C_FindObjects, FIND_OBJECTS);
  BIND(C_FindObjectsFinal, FIND_OBJECTS_FINAL); BIND(C_EncryptInit, ENCRYPT_INIT); BIND(C_Encrypt, ENCRYPT);
  BIND(C_DigestInit, DIGEST_INIT); BIND(C_Digest, DIGEST); BIND(C_SignInit, SIGN_INIT); BIND(C_Sign, SIGN);
  BIND(C_VerifyInit, VERIFY_INIT); BIND(C_Verify, VERIFY); BIND(C_GenerateKey, GENERATE_KEY);
  BIND(C_GenerateKeyPair, GENERATE_KEY_PAIR); BIND(C_WrapKey, WRAP_KEY); BIND(C_UnwrapKey, UNWRAP_KEY);
  BIND(C_GenerateRandom, GENERATE_RANDOM);
  label = argv[2];
  pin = argv[3];
  memset(data, 7, sizeof data);
  start();
  copyKeys();
  char line[256];
  printf("ready\n");
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    command(line);
    fflush(stdout);
  }
  C_Finalize(0);
  return 0;
}
