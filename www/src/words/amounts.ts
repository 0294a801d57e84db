// Amounts of memory in words.

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** Three figures that count, in units of a thousand: 464 B, 40.4 MB. */
export function bytesText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (unit + 1 < UNITS.length && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000;
    unit++;
  }
  const text = unit ? Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 2 }) : String(value);
  return `${text} ${UNITS[unit]}`;
}

/** How many times as much, with two figures that count; nothing where it is about as much. */
export function timesText(more: number, less: number): string | undefined {
  if (!(less > 0) || more / less < 1.05) return undefined;
  const times = Number((more / less).toPrecision(2));
  return `${times.toLocaleString("en")} times`;
}

/** A share of the run, as it is said. */
export const shareText = (share: number): string => `${Math.round(share * 100)} %`;

export const countText = (count: number): string => count.toLocaleString("en");
