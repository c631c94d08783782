// A certificate request and a certificate by @peculiar/x509 with a key in the token: x509.mjs MODULE PIN.
import { X509Certificate } from 'node:crypto'
import process from 'node:process'
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import { Crypto } from 'node-webcrypto-p11'
import { finish, said } from './said.mjs'

const [, , library, pin] = process.argv
const crypto = new Crypto({ library, slot: 0, readWrite: true, pin })
try {
  x509.cryptoProvider.set(crypto)
  for (const [name, algorithm] of [
    ['ECDSA', { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }],
    [
      'RSA',
      {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
      },
    ],
  ]) {
    const keys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
    const request = await x509.Pkcs10CertificateRequestGenerator.create({
      name: 'CN=tatsoi.example, O=Example',
      keys,
      signingAlgorithm: algorithm,
      extensions: [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'tatsoi.example' }]),
      ],
    })
    said(`${name}: request verified by the token`, await request.verify(crypto))
    said(
      `${name}: request verified by node`,
      await new x509.Pkcs10CertificateRequest(request.rawData).verify(globalThis.crypto),
    )

    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      serialNumber: '01',
      name: 'CN=tatsoi.example',
      notBefore: new Date('2026-01-01'),
      notAfter: new Date('2036-01-01'),
      keys,
      signingAlgorithm: algorithm,
    })
    const atNode = new X509Certificate(Buffer.from(certificate.rawData))
    said(`${name}: certificate verified by node:crypto`, atNode.verify(atNode.publicKey))

    const imported = await crypto.certStorage.importCert('raw', Buffer.from(certificate.rawData), algorithm, [
      'verify',
    ])
    const index = await crypto.certStorage.setItem(imported)
    said(`${name}: certificate stored in the token`, (await crypto.certStorage.keys()).includes(index))
    const read = await crypto.certStorage.getItem(index)
    said(
      `${name}: and read back`,
      Buffer.from(await crypto.certStorage.exportCert('raw', read)).equals(Buffer.from(certificate.rawData)),
    )
    await crypto.certStorage.removeItem(index)
  }
} finally {
  crypto.close()
}
finish()
