/**
 * What xterm needs to know where a visible character ends. It reads its table from the start of a
 * buffer's memory, which is the table's only when the buffer is not cut from Node's shared pool.
 */
const {poolSize} = Buffer;
Buffer.poolSize = 0;
export const {UnicodeGraphemesAddon} = await import('@xterm/addon-unicode-graphemes');
Buffer.poolSize = poolSize;
