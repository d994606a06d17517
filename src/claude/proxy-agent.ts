/**
 * What is loaded only when a proxy is set. A file of its own: of a CommonJS package that is
 * imported dynamically, a bundle keeps no named exports.
 */
export {EnvHttpProxyAgent} from 'undici';
