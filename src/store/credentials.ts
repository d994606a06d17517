/** Where the key to the model comes from. The environment always wins. */

/** `key` goes out as an API key, `token` as a bearer token for a gateway or a local server. */
export interface Credential {
  readonly kind: 'key' | 'token';
  readonly secret: string;
  readonly source: 'environment' | 'keychain' | 'file';
}
