const ENDING = /\.(csv|ods|xlsx)$/i;

/** By its ending, or by the zip archive that ODS and XLSX are. */
export const isTableFile = (bytes: Uint8Array, file: string): boolean =>
  ENDING.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4);
