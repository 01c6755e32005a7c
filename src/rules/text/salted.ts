const LENGTH = 8;

/**
 * A key as eight letters and digits that tell nothing of it but whether another is the same (cyrb53 by bryc, public domain,
 * of which 41 bits stay: a thousand names in a draft meet by chance once in four million drafts). No secret is kept by it against somebody who knows the salt and tries names one by one.
 */
export function salted(salt: string): (key: string) => string {
  return (key) => {
    const text = `${salt}|${key}`;
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x9e3779b1);
      low = Math.imul(low ^ code, 0x5f356495);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    return (0x100000000 * (0x1fffff & low) + (high >>> 0)).toString(36).slice(-LENGTH);
  };
}
